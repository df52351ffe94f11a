//! Reading HTML as strictly as we write it: a parser that knows no recovery, for tests.
#![allow(dead_code, reason = "each test binary uses some of it")]

use std::collections::BTreeSet;

/// Elements without content (HTML §13.1.2).
const VOID: [&str; 5] = ["meta", "link", "input", "img", "br"];
/// Elements whose content is no mark-up.
const RAW: [&str; 2] = ["style", "script"];

enum Token<'h> {
    Open { name: &'h str, attributes: Vec<(&'h str, &'h str)> },
    Close(&'h str),
    Text(&'h str),
}

/// What is wrong with a document: elements that do not match, attributes given twice, identifiers used twice, labels and
/// descriptions that lead nowhere, characters that should be references.
pub fn problems(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let (mut ids, mut wanted) = (BTreeSet::new(), Vec::new());
    let Some(rest) = html.strip_prefix("<!doctype html>\n") else { return vec!["no doctype".to_owned()] };
    for token in tokens(rest, &mut found) {
        match token {
            Token::Open { name, attributes } => {
                let mut names = BTreeSet::new();
                for (attribute, value) in &attributes {
                    if !names.insert(*attribute) {
                        found.push(format!("{name}: {attribute} twice"));
                    }
                    match *attribute {
                        "id" if !ids.insert(value.to_string()) => found.push(format!("id {value} twice")),
                        "for" | "aria-describedby" => wanted.extend(value.split(' ').map(str::to_owned)),
                        _ => {}
                    }
                    reference_problems(value, &mut found);
                }
                if !VOID.contains(&name) {
                    open.push(name);
                }
            }
            Token::Close(name) => {
                if open.pop() != Some(name) {
                    found.push(format!("</{name}> closes something else"));
                }
            }
            Token::Text(text) => {
                if !open.last().is_some_and(|name| RAW.contains(name)) {
                    reference_problems(text, &mut found);
                }
            }
        }
    }
    found.extend(open.iter().map(|name| format!("<{name}> is left open")));
    found.extend(
        wanted.iter().filter(|id| !ids.contains(*id)).map(|id| format!("no element has the id {id}")),
    );
    found
}

/// What a document shows as text, piece by piece, with labels and alternative texts; not its styles and scripts.
pub fn texts(html: &str) -> Vec<String> {
    let mut inside: Vec<&str> = Vec::new();
    let mut shown = Vec::new();
    for token in tokens(html.split_once('\n').map_or(html, |(_, rest)| rest), &mut Vec::new()) {
        match token {
            Token::Open { name, attributes } => {
                shown.extend(
                    attributes.iter().filter(|(name, _)| *name == "alt").map(|(_, value)| plain(value)),
                );
                if !VOID.contains(&name) {
                    inside.push(name);
                }
            }
            Token::Close(_) => {
                inside.pop();
            }
            Token::Text(text)
                if !text.trim().is_empty() && !inside.last().is_some_and(|name| RAW.contains(name)) =>
            {
                shown.push(plain(text));
            }
            Token::Text(_) => {}
        }
    }
    shown
}

/// A text with its character references resolved.
pub fn plain(text: &str) -> String {
    ["&#38;|&", "&#60;|<", "&#62;|>", "&#34;|\"", "&#39;|'"].iter().fold(text.to_owned(), |text, pair| {
        let (reference, character) = pair.split_once('|').unwrap_or_default();
        text.replace(reference, character)
    })
}

fn tokens<'h>(html: &'h str, found: &mut Vec<String>) -> Vec<Token<'h>> {
    let mut tokens = Vec::new();
    let mut rest = html;
    let mut raw = None;
    while !rest.is_empty() {
        let end = match raw {
            Some(name) => rest.find(&format!("</{name}>")).unwrap_or(rest.len()),
            None => rest.find('<').unwrap_or(rest.len()),
        };
        let (text, tail) = rest.split_at(end);
        if !text.is_empty() {
            tokens.push(Token::Text(text));
        }
        let Some(tag) = tail.strip_prefix('<') else { break };
        let Some((tag, after)) = split_tag(tag) else {
            found.push("a tag is not closed".to_owned());
            break;
        };
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            raw = None;
            tokens.push(Token::Close(name));
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
            found.push(format!("<{name}> is no element"));
        }
        raw = RAW.contains(&name).then_some(name);
        tokens.push(Token::Open { name, attributes: attributes_of(attributes, found) });
    }
    tokens
}

/// The inside of a tag, and what is behind it; a `>` in quotes does not end it.
fn split_tag(tag: &str) -> Option<(&str, &str)> {
    let mut quoted = false;
    let end = tag.find(|c| {
        quoted ^= c == '"';
        c == '>' && !quoted
    })?;
    Some((tag.get(..end)?, tag.get(end + 1..)?))
}

fn attributes_of<'h>(mut text: &'h str, found: &mut Vec<String>) -> Vec<(&'h str, &'h str)> {
    let mut attributes = Vec::new();
    loop {
        text = text.trim_start();
        if text.is_empty() {
            return attributes;
        }
        let name_end = text.find(['=', ' ']).unwrap_or(text.len());
        let (name, rest) = text.split_at(name_end);
        let Some(value) = rest.strip_prefix("=\"") else {
            if rest.starts_with('=') {
                found.push(format!("{name}: its value is not quoted"));
                return attributes;
            }
            attributes.push((name, ""));
            text = rest;
            continue;
        };
        let Some((value, behind)) = value.split_once('"') else {
            found.push(format!("{name}: its value is not closed"));
            return attributes;
        };
        attributes.push((name, value));
        text = behind;
    }
}

/// An ampersand that begins no character reference of ours.
fn reference_problems(text: &str, found: &mut Vec<String>) {
    for rest in text.split('&').skip(1) {
        if !rest.starts_with('#') || !rest.contains(';') {
            found.push(format!("& is not written as a reference: {rest}"));
        }
    }
}
