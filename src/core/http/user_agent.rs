//! A device by a name its owner knows it by. Nothing of the header itself gets any further.

use crate::base::Text;

/// What a `User-Agent` has in it, and the browser that means, the more particular first: most pretend to be others.
const BROWSERS: [(&str, &str); 24] = [
    ("Instagram", "Instagram"),
    ("FBAN", "Facebook"),
    ("FBAV", "Facebook"),
    ("musical_ly", "TikTok"),
    ("BytedanceWebview", "TikTok"),
    ("MicroMessenger", "WeChat"),
    ("Line/", "LINE"),
    ("EdgA/", "Edge"),
    ("EdgiOS/", "Edge"),
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("OPT/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("YaBrowser/", "Yandex Browser"),
    ("Vivaldi/", "Vivaldi"),
    ("DuckDuckGo/", "DuckDuckGo"),
    ("FxiOS/", "Firefox"),
    ("Firefox/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
    ("curl/", "curl"),
    ("okhttp/", "App"),
    ("CFNetwork/", "App"),
];

/// What a `User-Agent` has in it, and the device that means.
const DEVICES: [(&str, &str); 10] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("iPod", "iPod"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("Macintosh", "Mac"),
    ("Darwin", "Apple"),
    ("Linux", "Linux"),
];

/// Longer headers are not looked at any further.
const MAX: usize = 512;

/// `Firefox on Linux`, or as much of that as can be told. Pages say it in their own language.
pub fn device(user_agent: Option<&str>) -> Option<Text<64>> {
    let text = user_agent.unwrap_or_default();
    let text = text.char_indices().nth(MAX).and_then(|(end, _)| text.get(..end)).unwrap_or(text);
    let find = |table: &[(&str, &'static str)]| {
        table.iter().find(|(mark, _)| text.contains(mark)).map(|(_, name)| *name)
    };
    let name = match (find(&BROWSERS), find(&DEVICES)) {
        (Some(browser), Some(device)) => format!("{browser} on {device}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => return None,
    };
    Text::clipped(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customers_know_their_devices_by_their_names() {
        let apple = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
        let google = "AppleWebKit/537.36 (KHTML, like Gecko)";
        let table = [
            (
                format!("Mozilla/5.0 (Windows NT 10.0; Win64; x64) {google} Chrome/131.0.0.0 Safari/537.36"),
                "Chrome on Windows",
            ),
            (
                format!(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) {google} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0"
                ),
                "Edge on Windows",
            ),
            (
                format!(
                    "Mozilla/5.0 (X11; Linux x86_64) {google} Chrome/131.0.0.0 Safari/537.36 OPR/115.0.0.0"
                ),
                "Opera on Linux",
            ),
            (
                format!(
                    "Mozilla/5.0 (Linux; Android 10; K) {google} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36"
                ),
                "Samsung Internet on Android",
            ),
            (
                format!("Mozilla/5.0 (Linux; Android 10; K) {google} Chrome/131.0.0.0 Mobile Safari/537.36"),
                "Chrome on Android",
            ),
            (
                format!("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {google} Chrome/131.0.0.0 Safari/537.36"),
                "Chrome on ChromeOS",
            ),
            (
                format!(
                    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) {apple} Version/18.1 Mobile/15E148 Safari/604.1"
                ),
                "Safari on iPhone",
            ),
            (
                format!(
                    "Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) {apple} CriOS/131.0 Mobile/15E148 Safari/604.1"
                ),
                "Chrome on iPad",
            ),
            (
                format!(
                    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) {apple} FxiOS/132.0 Mobile/15E148 Safari/605.1.15"
                ),
                "Firefox on iPhone",
            ),
            (
                format!(
                    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) {apple} Mobile/22B83 Instagram 357.0.0"
                ),
                "Instagram on iPhone",
            ),
            (
                format!(
                    "Mozilla/5.0 (Linux; Android 14; wv) {google} Chrome/131.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/489.0]"
                ),
                "Facebook on Android",
            ),
            (
                format!(
                    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {apple} Version/18.1 Safari/605.1.15"
                ),
                "Safari on Mac",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0".to_owned(),
                "Firefox on Linux",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0"
                    .to_owned(),
                "Firefox on Mac",
            ),
            ("curl/8.11.0".to_owned(), "curl"),
            ("Shop/3 CFNetwork/1568.200.51 Darwin/24.1.0".to_owned(), "App on Apple"),
            ("okhttp/4.12.0".to_owned(), "App"),
        ];
        for (header, name) in table {
            assert_eq!(device(Some(&header)).unwrap().as_str(), name, "{header}");
        }
        for unknown in
            [None, Some("<script>alert(1)</script>"), Some(&*format!("{}Firefox/132.0", " ".repeat(600)))]
        {
            assert_eq!(device(unknown), None);
        }
    }
}
