//! The steps of the random walks, and how often each is taken.

pub mod forms;

use crate::journey::below;
use vestibule_core::base::SeededEntropy;

/// The pages that are opened.
pub const PAGES: [&str; 17] = [
    "/",
    "/about?x=1",
    "/members",
    "/members/orders?page=2&q=%2F",
    "/staff",
    "/assets/logo.svg",
    "/api/orders",
    "/auth/login?return=%2Fmembers%2Fx",
    "/auth/logout",
    "/auth/session",
    "/auth/nothing",
    "/auth/account",
    "/auth/account/password",
    "/auth/account/sessions",
    "/auth/register?return=%2Fmembers%2Fy",
    "/auth/recover",
    "/members%2f..",
];

/// What a customer, the world and the operator do.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    Open,
    ClickProvider,
    FinishAtProvider,
    CancelAtProvider,
    Back,
    Reload,
    LetTimePass,
    DropCookies,
    OldCookieComesBack,
    SignOutInAnotherTab,
    SignOutOnAnotherDevice,
    SendAForm,
    MailsArrive,
    OpenTheLinkOfAMail,
    SomebodyElseAtTheProvider,
    MailGoesDown,
    ProviderGoesDown,
    ProviderChangesKey,
    AccountsGoDown,
    IdentifiersGoDown,
    TroubleEnds,
    NewSecret,
    NewIsolate,
}

/// How often each is taken, of the sum of all.
const STEPS_AND_WEIGHTS: [(Step, usize); 23] = [
    (Step::Open, 4),
    (Step::ClickProvider, 4),
    (Step::FinishAtProvider, 4),
    (Step::CancelAtProvider, 1),
    (Step::Back, 4),
    (Step::Reload, 6),
    (Step::LetTimePass, 6),
    (Step::DropCookies, 1),
    (Step::OldCookieComesBack, 4),
    (Step::SignOutInAnotherTab, 2),
    (Step::SignOutOnAnotherDevice, 1),
    (Step::SendAForm, 6),
    (Step::MailsArrive, 3),
    (Step::OpenTheLinkOfAMail, 2),
    (Step::SomebodyElseAtTheProvider, 1),
    (Step::MailGoesDown, 1),
    (Step::ProviderGoesDown, 1),
    (Step::ProviderChangesKey, 1),
    (Step::AccountsGoDown, 2),
    (Step::IdentifiersGoDown, 1),
    (Step::TroubleEnds, 8),
    (Step::NewSecret, 1),
    (Step::NewIsolate, 1),
];

/// Any step, by its weight.
pub fn any(entropy: &mut SeededEntropy) -> Step {
    let sum = STEPS_AND_WEIGHTS.iter().map(|(_, weight)| weight).sum();
    let mut drawn = below(entropy, sum);
    for (step, weight) in STEPS_AND_WEIGHTS {
        match drawn.checked_sub(weight) {
            Some(rest) => drawn = rest,
            None => return step,
        }
    }
    Step::Open
}
