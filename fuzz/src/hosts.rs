//! URLs, hosts and origins: what the platform hands over, what is configured, and how they meet.

use super::{has_punycode, lines, text};
use url::Url;
use vestibule_core::base::Site;
use vestibule_core::http::{HostName, Target, origin_header::Provenance};
use vestibule_core::oidc::{Endpoint, Issuer};

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [first, second] = lines(text);
    target(first);
    if let Ok(host) = HostName::parse(first) {
        assert_eq!(HostName::parse(&host.to_string()), Ok(host.clone()), "reads what it writes");
        let url = Url::parse(&format!("https://{host}/"));
        // A name of digits is an address to a browser, and an address has one spelling there.
        let is_name =
            url.as_ref().is_ok_and(|url| url.domain().is_some_and(|domain| !domain.contains("xn--")));
        if let (true, Ok(url)) = (is_name && host.port() != Some(443), &url) {
            let served = Target::parse(url.as_str()).is_some_and(|target| host.serves(&target));
            assert!(served, "{host} serves {url}");
        }
    }
    // Whether what begins with `xn--` is Punycode is not asked of an operator.
    if let Some(site) = Site::parse(first).ok().filter(|_| !has_punycode(first)) {
        let url = Url::parse(site.as_str()).expect("an origin is a URL");
        assert_eq!(url.origin().ascii_serialization(), site.as_str(), "as a browser writes it in `Origin`");
        assert_eq!(site.is_secure(), url.scheme() == "https");
        assert!(site.is_secure() || site.is_local());
        let own = Provenance { sec_fetch_site: None, origin: Some(site.as_str()) };
        assert!(own.require_same_origin(site.as_str()).is_ok());
        assert_eq!(Site::parse(&site.to_string()), Ok(site.clone()));
        assert_eq!(site.with_host(site.host()), Ok(site.clone()));
    }
    for provenance in
        [Some(first), None].map(|site| Provenance { sec_fetch_site: site, origin: Some(second) })
    {
        let accepted = provenance.require_same_origin("https://shop.example").is_ok();
        assert!(!accepted || matches!(second, "https://shop.example" | "null"), "another site's page");
    }
    issuer(first, second);
}

/// Whatever a browser makes of a text, its serialised form is taken apart as the browser does.
fn target(text: &str) {
    let Ok(mut url) = Url::parse(text) else { return };
    if !matches!(url.scheme(), "http" | "https") {
        return;
    }
    let serialised = url.to_string();
    let target = Target::parse(&serialised);
    if !url.username().is_empty() || url.password().is_some() {
        assert_eq!(target, None, "credentials");
        return;
    }
    url.set_fragment(None);
    let target = target.expect("the form that the URL standard serialises");
    assert_eq!((target.scheme, Some(target.host), target.port), (url.scheme(), url.host_str(), url.port()));
    assert_eq!((target.path, target.query), (url.path(), url.query()));
    assert_eq!(format!("{}://{}{}", target.scheme, target.authority, target.path_and_query), url.as_str());
}

/// An issuer and one of its endpoints: what is accepted is a public https URL, whatever a URL parser makes of it.
fn issuer(issuer: &str, endpoint: &str) {
    // Nor of one for issuers and endpoints: such a name resolves to nothing.
    let Some(issuer) = Issuer::parse(issuer).ok().filter(|_| !has_punycode(issuer)) else { return };
    let local = |url: &Url| matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    let of = Url::parse(issuer.as_str()).expect("an issuer is a URL");
    assert!(of.scheme() == "https" || local(&of));
    assert!(of.query().is_none() && of.fragment().is_none() && of.username().is_empty());
    assert!(Url::parse(&issuer.discovery_url()).is_ok_and(|url| url.origin() == of.origin()));
    let Some(endpoint) = Endpoint::parse(endpoint, &issuer).ok().filter(|_| !has_punycode(endpoint)) else {
        return;
    };
    let url = Url::parse(endpoint.as_str()).expect("an endpoint is a URL");
    assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none());
    assert_eq!(url.query().is_some(), endpoint.has_query());
    let both_local = local(&url) && local(&of);
    assert!(both_local || url.scheme() == "https", "in clear");
    assert!(both_local || url.domain().is_some(), "an address, not a name: {url}");
    let same = url.host_str() == of.host_str();
    assert!(
        both_local
            || same
            || url.domain().is_some_and(|name| name.contains('.') && !name.ends_with(".internal"))
    );
}
