//! The closest of the languages there are to those a customer reads (UTS 35 §4.4, CLDR `languageInfo.xml`).
//!
//! Two tags have a distance: that of their languages, of their scripts and of their regions, each as CLDR numbers it.
//! What CLDR does not say is close is too far.

use super::{Locale, likely, lists};

/// The index of the one of `supported` that is closest to what is `desired`, the best one first. `None` if none is
/// close to any: then something else must decide.
pub fn best(supported: &[Locale], desired: impl Iterator<Item = Locale>) -> Option<usize> {
    best_of(supported, |_| true, desired)
}

/// [`best`] of those of `supported` that are `allowed`.
pub fn best_of(
    supported: &[Locale],
    allowed: impl Fn(Locale) -> bool,
    desired: impl Iterator<Item = Locale>,
) -> Option<usize> {
    let mut best: Option<(Rank, usize)> = None;
    let mut later: u16 = 0;
    for wanted in desired {
        // Nothing can be closer than this any more.
        if best.is_some_and(|(rank, _)| rank.distance <= later) {
            break;
        }
        let wanted_fully = likely::maximize(wanted);
        let languages = languages_read(wanted_fully.language());
        for (index, offered) in supported.iter().copied().enumerate() {
            let language = languages.iter().find(|(_, language)| *language == offered.language());
            let Some((language_distance, _)) = language else { continue };
            let offered_fully = likely::maximize(offered);
            let distance = language_distance
                + script_distance(wanted_fully, offered_fully)
                + region_distance(wanted_fully, offered_fully);
            if distance >= TOO_FAR || !allowed(offered) {
                continue;
            }
            let rank = Rank {
                distance: distance.saturating_add(later),
                other_tag: offered != wanted,
                no_paradigm: !is_paradigm(offered_fully),
            };
            if best.is_none_or(|(so_far, _)| rank < so_far) {
                best = Some((rank, index));
            }
        }
        later = later.saturating_add(NEXT);
    }
    best.map(|(_, index)| index)
}

/// How well one suits: the smaller the better. Between equals the one stays that was found first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    distance: u16,
    /// `en-US` is preferred to `en` by whoever wants `en-US`, though they mean the same.
    other_tag: bool,
    /// Of a cluster, its usual form is preferred.
    no_paradigm: bool,
}

/// What the next desired language is further away: a little more than another region. So `de-CH, fr` gets German of
/// any region before French.
const NEXT: u16 = 5;

/// What is that far is no match: another language that is not listed, or one that is, in an unusual script.
/// Another script of the same language is one.
const TOO_FAR: u16 = 60;

/// The languages that readers of `wanted` read, and their distances.
fn languages_read(wanted: &str) -> Vec<(u16, &str)> {
    let also = READ_AS_WELL.iter().filter(|(_, _, readers)| lists(readers, wanted));
    std::iter::once((0, wanted)).chain(also.map(|(distance, language, _)| (*distance, *language))).collect()
}

fn script_distance(wanted: Locale, offered: Locale) -> u16 {
    let (Some(from), Some(to)) = (wanted.script(), offered.script()) else { return 0 };
    if from == to {
        return 0;
    }
    let usual = |locale: Locale| likely::usual_script(locale.language()) == locale.script();
    match offered.language() {
        // Who reads another language is used to its script.
        language if language != wanted.language() && usual(wanted) && usual(offered) => 10,
        language if language != wanted.language() => 50,
        "sr" if usual(wanted) || usual(offered) => 5,
        "ja" | "ko" if usual(offered) => 5,
        // Who writes Hindi in Latin letters has learnt the others, too.
        _ if from == "Latn" && usual(offered) => 20,
        "zh" if from == "Hani" => 20,
        _ => 50,
    }
}

/// Regions that write a language alike are in one cluster: as CLDR groups them (`matchVariables`), and beside that
/// Liechtenstein with Switzerland, and Canada alone in its French.
fn region_distance(wanted: Locale, offered: Locale) -> u16 {
    let (from, to) = (wanted.region().unwrap_or_default(), offered.region().unwrap_or_default());
    if from == to {
        return 0;
    }
    let cluster = match (offered.language(), offered.script()) {
        ("ar", _) => "MA DZ TN LY MR EH",
        ("de", _) => "CH LI",
        ("en", _) => "AS CA GU MH MP PH PR UM US VI",
        ("es" | "pt", _) => AMERICAS,
        ("fr", _) => "CA",
        ("zh", Some("Hant")) => "HK MO",
        _ => return 4,
    };
    let inside = |region: &str| lists(cluster, region);
    match (inside(from), inside(to)) {
        (false, false) if offered.language() == "en" && to == "GB" => 3,
        (from, to) if from == to => 4,
        _ => 5,
    }
}

/// Whether this is the usual form for a whole cluster of regions (CLDR `paradigmLocales`).
fn is_paradigm(likely: Locale) -> bool {
    matches!(
        (likely.language(), likely.region()),
        ("en", Some("US" | "GB")) | ("es", Some("ES" | "419")) | ("pt", Some("BR" | "PT"))
    )
}

/// UN M.49 019, and the groups in it.
const AMERICAS: &str = "\
    003 005 013 019 021 029 419 AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT \
    GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI";

/// A distance, a language, and whose readers read that as well.
///
/// It is CLDR's `languageMatch` for the languages that are offered, and a few more. There is one addition: without
/// English, readers of Afrikaans find Dutch. Left out is what another script makes too far, as Hindi for Gujarati.
const READ_AS_WELL: &[(u16, &str, &str)] = &[
    (4, "bs", "hr"),
    (4, "de", "gsw lb"),
    (4, "hr", "bs"),
    (8, "da", "nb"),
    (8, "nb", "da"),
    (10, "ar", "acm acq acw acx acy aeb afb apc apd arq ars ary arz ayl ayn shu ssh"),
    (10, "et", "vro"),
    (10, "lv", "ltg"),
    (10, "ms", "bjn id max meo min zlm zmi"),
    (10, "zh", "cdo cjy cpx czh czo gan hak hsn lzh mnp nan wuu yue"),
    (20, "cs", "sk"),
    (20, "da", "fo"),
    (20, "de", "rm"),
    (20, "en", "af cy ga gd haw is mi pcm"),
    (20, "es", "ay ca eu gl gn"),
    (20, "fr", "br co crs ht oc"),
    (20, "hi", "mai"),
    (20, "id", "jv su"),
    (20, "it", "la scn"),
    (20, "nb", "nn"),
    (20, "nl", "fy"),
    (20, "nn", "nb"),
    (20, "ru", "be"),
    (20, "sk", "cs"),
    (20, "ur", "bal"),
    (20, "zh", "bo za"),
    (30, "ar", "ckb"),
    (
        30,
        "en",
        "ach ak am bem bn ee eo gaa ha ia ig ka km kn kri lg lo loz mfe ml mt my ne nso ny nyn om or pa ps rn sd si sn \
         so sq st sw ta te ti tlh tn to tum ur xh yi yo zu",
    ),
    (30, "es", "qu"),
    (30, "fil", "ceb"),
    (30, "fr", "kg ln lua mg rw wo"),
    (30, "hi", "bho mr sa"),
    (30, "id", "ms"),
    (30, "nl", "af"),
    (30, "ru", "ab az hy kk ky mn tg tk tt uz"),
    (30, "tr", "ku"),
];
