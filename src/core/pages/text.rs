//! Which message says what. The messages themselves are in `locales/*.ftl`.

use super::{AccountNotice, CodeNotice, FieldError, LastSeen, Notice};
use crate::address::AddressError;
use crate::i18n::{Catalogue, Phrase};
use crate::password::{Password, PasswordError};
use crate::refusal::Refusal;

/// Who is signed in.
pub(super) fn signed_in_as(words: &Catalogue, who: Option<&str>) -> Phrase {
    who.map_or_else(|| words.signed_in().into(), |who| words.signed_in_as(who))
}

/// What happened, and what to do.
pub(super) fn notice(words: &Catalogue, notice: Notice<'_>) -> Phrase {
    match notice {
        Notice::Interrupted => words.interrupted().into(),
        Notice::Declined { provider } => words.declined(provider),
        Notice::ProviderTrouble { provider } => words.provider_trouble(provider),
        Notice::OurTrouble => words.our_trouble().into(),
        Notice::OnlyHere => words.signed_out_only_here().into(),
    }
}

/// What has just been done.
pub(super) fn account_notice(words: &Catalogue, notice: AccountNotice) -> &str {
    match notice {
        AccountNotice::PasswordChanged => words.password_saved(),
        AccountNotice::SessionEnded => words.session_ended(),
        AccountNotice::OthersEnded => words.other_sessions_ended(),
    }
}

/// What became of a code.
pub(super) fn code_notice(words: &Catalogue, notice: CodeNotice) -> &str {
    match notice {
        CodeNotice::Wrong => words.code_wrong(),
        CodeNotice::UsedUp => words.code_used_up(),
        CodeNotice::Format => words.code_format(),
        CodeNotice::Again => words.code_again(),
    }
}

/// What is wrong with a field, and what to do.
pub(super) fn field_error(words: &Catalogue, error: &FieldError) -> Phrase {
    match error {
        FieldError::Email(error) => address_error(words, *error).into(),
        FieldError::EmailSuggest { suggestion } => words.email_suggestion(suggestion),
        FieldError::WrongPair => words.wrong_pair().into(),
        FieldError::Password(error) => password_error(words, *error),
        FieldError::CurrentWrong => words.current_password_wrong().into(),
        FieldError::Missing => words.password_missing().into(),
    }
}

fn address_error(words: &Catalogue, error: AddressError) -> &str {
    match error {
        AddressError::Empty => words.email_empty(),
        AddressError::TooLong => words.email_too_long(),
        AddressError::NoAtSign => words.email_no_at(),
        AddressError::SeveralAtSigns => words.email_several_ats(),
        AddressError::WhiteSpace => words.email_spaces(),
        AddressError::CompatibilityCharacter => words.email_full_width(),
        AddressError::EmptyAtom => words.email_dots(),
        AddressError::LocalCharacter => words.email_character(),
        AddressError::MixedScripts => words.email_scripts(),
        AddressError::Direction => words.email_direction(),
        AddressError::Domain => words.email_domain(),
        AddressError::TopLevelDomain => words.email_ending(),
    }
}

fn password_error(words: &Catalogue, error: PasswordError) -> Phrase {
    match error {
        PasswordError::TooShort => words.password_too_short(Password::MIN_CHARS as u64),
        PasswordError::TooLong => words.password_too_long(Password::MAX_CHARS as u64),
        PasswordError::NotText => words.password_characters().into(),
        PasswordError::Common => words.password_common().into(),
        PasswordError::Personal => words.password_personal().into(),
        PasswordError::Breached => words.password_breached().into(),
    }
}

/// When a session was last used.
pub(super) fn last_seen(words: &Catalogue, seen: LastSeen) -> Phrase {
    match seen {
        LastSeen::Now => words.last_used_now().into(),
        LastSeen::Minutes(count) => words.last_used_minutes(count),
        LastSeen::Hours(count) => words.last_used_hours(count),
        LastSeen::Days(count) => words.last_used_days(count),
    }
}

/// When a session began.
pub(super) fn began(words: &Catalogue, seen: LastSeen) -> Phrase {
    match seen {
        LastSeen::Now => words.began_now().into(),
        LastSeen::Minutes(count) => words.began_minutes(count),
        LastSeen::Hours(count) => words.began_hours(count),
        LastSeen::Days(count) => words.began_days(count),
    }
}

/// When trying again makes sense, as coarsely as people say it, and never too early.
pub(super) fn retry(words: &Catalogue, seconds: u64) -> Phrase {
    match seconds {
        0..=90 => words.retry_seconds(seconds.max(1)),
        91..=5_400 => words.retry_minutes(seconds.div_ceil(60)),
        5_401..=129_600 => words.retry_hours(seconds.div_ceil(3_600)),
        _ => words.retry_days(seconds.div_ceil(86_400)),
    }
}

/// The heading of a refusal. It never says which check failed.
pub fn title(words: &Catalogue, refusal: Refusal) -> &str {
    match refusal {
        Refusal::AmbiguousPath | Refusal::BadRequest => words.bad_address_title(),
        Refusal::SignInRequired => words.sign_in_first_title(),
        Refusal::RoleRequired => words.not_allowed_title(),
        Refusal::CrossSite => words.cross_site_title(),
        Refusal::NotFound => words.not_found_title(),
        Refusal::MethodNotAllowed => words.not_here_title(),
        Refusal::UnknownHost => words.unknown_site_title(),
        Refusal::TooLarge | Refusal::HeadTooLarge => words.too_large_title(),
        Refusal::TooManyRequests => words.too_many_title(),
        Refusal::Unprocessable => words.check_form_title(),
        Refusal::AccountDisabled => words.closed_account_title(),
        Refusal::LoginExpired => words.sign_in_again_title(),
        Refusal::LoginDeclined => words.not_signed_in_title(),
        Refusal::ProviderUntrusted | Refusal::ProviderUnavailable | Refusal::LimiterUnavailable => {
            words.provider_trouble_title()
        }
        Refusal::Misconfigured => words.set_up_title(),
        Refusal::AccountUnavailable => words.account_trouble_title(),
        Refusal::OriginUnreachable => words.unreachable_title(),
        Refusal::OriginTimeout | Refusal::OriginBusy => words.too_slow_title(),
        Refusal::Queued => words.waiting_title(),
        Refusal::Internal => words.our_fault_title(),
    }
}

/// What to do about a refusal, in one or two short sentences.
pub fn advice(words: &Catalogue, refusal: Refusal) -> &str {
    match refusal {
        Refusal::AmbiguousPath | Refusal::BadRequest => words.bad_address_advice(),
        Refusal::SignInRequired => words.sign_in_first_advice(),
        Refusal::RoleRequired => words.not_allowed_advice(),
        Refusal::CrossSite => words.cross_site_advice(),
        Refusal::NotFound => words.not_found_advice(),
        Refusal::MethodNotAllowed => words.not_here_advice(),
        Refusal::UnknownHost => words.unknown_site_advice(),
        Refusal::TooLarge => words.too_large_advice(),
        Refusal::Unprocessable => words.check_form_advice(),
        Refusal::AccountDisabled => words.closed_account_advice(),
        Refusal::LoginExpired | Refusal::LoginDeclined => words.choose_again_advice(),
        Refusal::ProviderUntrusted | Refusal::ProviderUnavailable => words.provider_trouble_advice(),
        Refusal::Misconfigured => words.set_up_advice(),
        Refusal::AccountUnavailable
        | Refusal::OriginUnreachable
        | Refusal::OriginTimeout
        | Refusal::OriginBusy => words.still_signed_in_advice(),
        Refusal::Queued => words.waiting_lead(),
        Refusal::HeadTooLarge => words.head_too_large_advice(),
        Refusal::TooManyRequests => words.too_many_advice(),
        Refusal::LimiterUnavailable => words.limiter_advice(),
        Refusal::Internal => words.our_fault_advice(),
    }
}
