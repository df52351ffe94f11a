//! Who is counted: the network address that the platform says a request came from, in one canonical form.

use super::Dimension;
use core::net::{IpAddr, Ipv6Addr};
use std::fmt;

/// The header in which the platform tells the address of the client. It overwrites what a client sends under that
/// name, as it does with no other: `X-Forwarded-For` and the like are never read.
pub const HEADER: &str = "cf-connecting-ip";

/// A client: an IPv4 address whole, or the /64 network of an IPv6 address, which is what one subscriber is given
/// (RFC 6177 §2) and moves about in at will. An IPv4 address in the clothes of IPv6 (RFC 4291 §2.5.5.2) is the IPv4
/// address. It is never stored and never logged: see [`super::Keys`].
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client(Canonical);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Canonical {
    V4([u8; 4]),
    V6([u8; 8]),
}

impl Client {
    /// Reads the value of [`HEADER`]; anything that is no single address is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let address: IpAddr = text.trim().parse().ok()?;
        Some(Self(match address {
            IpAddr::V4(v4) => Canonical::V4(v4.octets()),
            IpAddr::V6(v6) => match embedded(v6) {
                Some(v4) => Canonical::V4(v4),
                None => Canonical::V6(*v6.octets().first_chunk()?),
            },
        }))
    }

    /// What is counted of an attempt by this client, with this browser, in a dimension.
    pub fn counted_by(&self, dimension: Dimension, browser: Option<&[u8]>) -> Option<Vec<u8>> {
        match dimension {
            Dimension::Client => Some(self.bytes()),
            Dimension::Network => Some(self.network()),
            Dimension::Device => Some([self.bytes(), browser?.to_vec()].concat()),
            Dimension::Country | Dimension::Account => None,
        }
    }

    /// The bytes that stand for the client, with its family first.
    pub fn bytes(&self) -> Vec<u8> {
        match &self.0 {
            Canonical::V4(bytes) => [[4].as_slice(), bytes.as_slice()].concat(),
            Canonical::V6(bytes) => [[6].as_slice(), bytes.as_slice()].concat(),
        }
    }

    /// The bytes that stand for the client's network: the /24 of an IPv4 address, the /48 of an IPv6 one.
    pub(super) fn network(&self) -> Vec<u8> {
        let mut bytes = self.bytes();
        bytes.truncate(match &self.0 {
            Canonical::V4(_) => 1 + 3,
            Canonical::V6(_) => 1 + 6,
        });
        bytes
    }
}

/// The IPv4 address inside an IPv6 one: mapped (RFC 4291 §2.5.5.2), or translated (RFC 6052 §2.1).
fn embedded(address: Ipv6Addr) -> Option<[u8; 4]> {
    if let Some(v4) = address.to_ipv4_mapped() {
        return Some(v4.octets());
    }
    let bytes = address.octets();
    let well_known = bytes.starts_with(&[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]);
    well_known.then(|| bytes.last_chunk().copied()).flatten()
}

/// Shows nothing of the address.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l01_an_address_is_one_client_however_it_is_written() {
        let same = |texts: &[&str]| {
            let clients: Vec<_> = texts.iter().map(|text| Client::parse(text).expect(text)).collect();
            assert!(clients.windows(2).all(|pair| pair[0] == pair[1]), "{texts:?}");
            clients[0]
        };
        let v4 =
            same(&["192.0.2.7", " 192.0.2.7", "::ffff:192.0.2.7", "::FFFF:c000:207", "64:ff9b::192.0.2.7"]);
        let v6 = same(&[
            "2001:db8:1:2::1",
            "2001:0DB8:0001:0002:0000:0000:0000:0001",
            "2001:db8:1:2:ffff:ffff:ffff:ffff",
            "2001:db8:1:2:0:0:192.0.2.7",
        ]);
        assert_ne!(v4, v6);
        assert_ne!(v4, Client::parse("192.0.2.8").unwrap());
        assert_ne!(v6, Client::parse("2001:db8:1:3::1").unwrap());
        assert_eq!(v4.network(), Client::parse("192.0.2.250").unwrap().network());
        assert_ne!(v4.network(), Client::parse("192.0.3.7").unwrap().network());
        assert_eq!(v6.network(), Client::parse("2001:db8:1:ffff::9").unwrap().network());
        assert_ne!(v6.network(), Client::parse("2001:db8:2::1").unwrap().network());
    }

    #[test]
    fn what_is_no_single_address_is_no_client() {
        for wrong in [
            "",
            "unknown",
            "192.0.2",
            "192.0.2.7:80",
            "192.0.2.7, 192.0.2.8",
            "192.0.2.256",
            "0x7f.1",
            "010.0.0.1",
            "[2001:db8::1]",
            "2001:db8::1%eth0",
            "2001:db8::1/64",
        ] {
            assert!(Client::parse(wrong).is_none(), "{wrong}");
        }
    }
}
