//! Forms and queries, held against the URL standard's own reading.

use super::text;
use std::borrow::Cow;
use url::form_urlencoded;
use vestibule_core::http::percent::{decode_form, encode_component};
use vestibule_core::http::{Form, Query};

pub fn check(data: &[u8]) {
    let form = Form::parse(data);
    assert!(form.is_err() || data.len() <= Form::MAX_BYTES);
    let Some(text) = text(data) else {
        assert!(form.is_err());
        return;
    };
    let ours: Vec<(Cow<'_, str>, Cow<'_, str>)> = Query::new(text).fields().collect();
    let theirs: Vec<_> = form_urlencoded::parse(data).collect();
    assert_eq!(ours, theirs, "as every browser reads it");
    for (name, value) in &ours {
        let first = ours.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        assert_eq!(Query::new(text).get(name), first);
        if let Ok(form) = &form {
            assert_eq!(form.is_duplicated(name), Query::new(text).count(name) > 1);
        }
        assert_eq!(decode_form(&encode_component(value)), *value, "decoded is what was encoded");
    }
    assert!(form.is_err() || ours.len() <= Form::MAX_FIELDS);
    assert!(
        encode_component(text).bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte))
    );
    assert_eq!(decode_form(&encode_component(text)), text);
}
