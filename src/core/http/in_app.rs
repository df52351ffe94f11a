//! Browsers inside apps: which app, and what opens the system's own browser from there.
//!
//! Such a browser shares no cookies with the system's, the app can read what is typed in it, and some providers sign
//! nobody in there (RFC 8252 §8.12). What a `User-Agent` says may be untrue; all that depends on it is what is offered
//! first.

use super::percent::encode_component;

/// What a `User-Agent` has in it, and the app that means.
const APPS: [(&str, &str); 14] = [
    ("Instagram", "Instagram"),
    ("FBAN/Messenger", "Messenger"),
    ("FBAN", "Facebook"),
    ("FBAV", "Facebook"),
    ("musical_ly", "TikTok"),
    ("BytedanceWebview", "TikTok"),
    ("MicroMessenger", "WeChat"),
    ("KAKAOTALK", "KakaoTalk"),
    ("NAVER(inapp", "Naver"),
    ("Line/", "LINE"),
    ("Snapchat", "Snapchat"),
    ("LinkedInApp", "LinkedIn"),
    ("Twitter for", "X"),
    ("TwitterAndroid", "X"),
];
/// Longer headers are not looked at any further.
const MAX: usize = 512;

/// A browser inside an app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InApp {
    /// What the app is called.
    pub app: &'static str,
    system: System,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum System {
    Android,
    Apple,
    Other,
}

/// The app whose browser this is, if it is one.
pub fn in_app(user_agent: Option<&str>) -> Option<InApp> {
    let text = user_agent?;
    let text = text.char_indices().nth(MAX).and_then(|(end, _)| text.get(..end)).unwrap_or(text);
    let system = if text.contains("Android") {
        System::Android
    } else if ["iPhone", "iPad", "iPod"].iter().any(|mark| text.contains(mark)) {
        System::Apple
    } else {
        System::Other
    };
    let named = APPS.iter().find(|(mark, _)| text.contains(mark)).map(|(_, app)| *app);
    // Android's WebView says so itself.
    let unnamed = (system == System::Android && text.contains("; wv)")).then_some("this app");
    named.or(unnamed).map(|app| InApp { app, system })
}

impl InApp {
    /// What opens `url` (absolute, https) in the system's browser, as far as there is something; else the URL itself.
    pub fn way_out(&self, url: &str) -> String {
        let Some(rest) = url.strip_prefix("https://") else { return url.to_owned() };
        match (self.app, self.system) {
            // LINE and KakaoTalk have ways of their own, on every system.
            ("LINE", _) => {
                let joint = if url.contains('?') { '&' } else { '?' };
                format!("{url}{joint}openExternalBrowser=1")
            }
            ("KakaoTalk", _) => format!("kakaotalk://web/openExternal?url={}", encode_component(url)),
            (_, System::Android) => {
                format!("intent://{rest}#Intent;scheme=https;action=android.intent.action.VIEW;end")
            }
            (_, System::Apple) => format!("x-safari-https://{rest}"),
            (_, System::Other) => url.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_are_known_by_their_marks_and_browsers_are_none() {
        let ios =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
        let android =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0";
        for (agent, app) in [
            (format!("{ios} Mobile/22B83 Instagram 357.0.0"), Some("Instagram")),
            (format!("{ios} Mobile/15E148 [FBAN/FBIOS;FBAV/489.0]"), Some("Facebook")),
            (format!("{android} Chrome/131 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/489.0]"), Some("Facebook")),
            (format!("{ios} musical_ly_37.5.0 BytedanceWebview/d8a21c6"), Some("TikTok")),
            (format!("{ios} MicroMessenger/8.0.53 NetType/WIFI"), Some("WeChat")),
            (format!("{ios} Safari Line/14.19.0"), Some("LINE")),
            (format!("{android} Chrome/131 Mobile Safari/537.36;KAKAOTALK 2410860"), Some("KakaoTalk")),
            (format!("{android} Chrome/131.0 Mobile Safari/537.36"), Some("this app")),
            (format!("{ios} Version/18.1 Mobile/15E148 Safari/604.1"), None),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36"
                    .to_owned(),
                None,
            ),
            ("curl/8.11.0".to_owned(), None),
            (format!("{}Instagram", " ".repeat(600)), None),
        ] {
            assert_eq!(in_app(Some(&agent)).map(|found| found.app), app, "{agent}");
        }
        assert_eq!(in_app(None), None);
    }

    #[test]
    fn the_way_out_keeps_the_address() {
        let url = "https://shop.example/auth/login?return=%2Fa";
        let out = |app, system| InApp { app, system }.way_out(url);
        assert_eq!(
            out("Instagram", System::Android),
            "intent://shop.example/auth/login?return=%2Fa#Intent;scheme=https;action=android.intent.action.VIEW;end"
        );
        assert_eq!(out("Instagram", System::Apple), "x-safari-https://shop.example/auth/login?return=%2Fa");
        assert_eq!(out("LINE", System::Apple), format!("{url}&openExternalBrowser=1"));
        assert!(
            out("KakaoTalk", System::Apple).starts_with("kakaotalk://web/openExternal?url=https%3A%2F%2F")
        );
        assert_eq!(out("WeChat", System::Other), url);
    }
}
