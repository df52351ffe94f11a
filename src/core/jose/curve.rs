//! Whether a public key is a point on its curve.
//!
//! The cryptography that verifies with a key checks that too. It is asked later, though, and a key set must be read alike
//! whoever verifies: a key that is no point is left out of it. All numbers here are public, so time may tell of them.

/// The limbs of a number below 2^448, the lowest first: room for the sum of two numbers of 384 bits.
type Number = [u64; 7];

const ZERO: Number = [0; 7];

/// A curve of NIST SP 800-186 §3.2.1: y² = x³ − 3x + b modulo p.
pub(super) struct Weierstrass {
    /// The `crv` of a JWK.
    pub(super) name: &'static str,
    /// The bytes of a coordinate.
    pub(super) length: usize,
    p: Number,
    b: Number,
}

/// P-256.
pub(super) static P256: Weierstrass = Weierstrass {
    name: "P-256",
    length: 32,
    p: [0xffff_ffff_ffff_ffff, 0xffff_ffff, 0, 0xffff_ffff_0000_0001, 0, 0, 0],
    b: [0x3bce_3c3e_27d2_604b, 0x651d_06b0_cc53_b0f6, 0xb3eb_bd55_7698_86bc, 0x5ac6_35d8_aa3a_93e7, 0, 0, 0],
};

/// P-384.
pub(super) static P384: Weierstrass = Weierstrass {
    name: "P-384",
    length: 48,
    p: [
        0xffff_ffff,
        0xffff_ffff_0000_0000,
        0xffff_ffff_ffff_fffe,
        0xffff_ffff_ffff_ffff,
        0xffff_ffff_ffff_ffff,
        0xffff_ffff_ffff_ffff,
        0,
    ],
    b: [
        0x2a85_c8ed_d3ec_2aef,
        0xc656_398d_8a2e_d19d,
        0x0314_088f_5013_875a,
        0x181d_9c6e_fe81_4112,
        0x988e_056b_e3f8_2d19,
        0xb331_2fa7_e23e_e7e4,
        0,
    ],
};

impl Weierstrass {
    /// Whether two coordinates, big-endian and of the curve's length, are those of a point. Coordinates that are not
    /// reduced are none (SEC 1 §2.3.4).
    pub(super) fn has(&self, x: &[u8], y: &[u8]) -> bool {
        let field = Field(self.p);
        let (x, y) = (big_endian(x), big_endian(y));
        if !field.holds(&x) || !field.holds(&y) {
            return false;
        }
        let square_less_3 = field.minus(&field.times(&x, &x), &small(3));
        field.times(&y, &y) == field.plus(&field.times(&square_less_3, &x), &self.b)
    }
}

/// 2^255 − 19.
const P25519: Number =
    [0xffff_ffff_ffff_ffed, 0xffff_ffff_ffff_ffff, 0xffff_ffff_ffff_ffff, 0x7fff_ffff_ffff_ffff, 0, 0, 0];

/// Whether 32 bytes are the encoding of a point of Ed25519 (RFC 8032 §5.1.3): −x² + y² = 1 + dx²y² has a solution for
/// the y in them. As in most implementations, a y that is not reduced stands for the one that it is congruent to.
pub(super) fn is_on_ed25519(point: &[u8; 32]) -> bool {
    let field = Field(P25519);
    let mut bytes = *point;
    bytes.reverse();
    let [first, ..] = &mut bytes;
    // The highest bit is the sign of x: there is an x of either sign, or none.
    *first &= 0x7f;
    let y = field.reduced(big_endian(&bytes));
    let square = field.times(&y, &y);
    // d = −121665/121666, so x² = (y² − 1) / (dy² + 1) = 121666 (y² − 1) / (121666 − 121665 y²).
    let numerator = field.times(&field.minus(&square, &small(1)), &small(121_666));
    let denominator = field.minus(&small(121_666), &field.times(&square, &small(121_665)));
    // A quotient is a square where the product is.
    field.is_square(&field.times(&numerator, &denominator))
}

/// The numbers modulo a prime.
struct Field(Number);

impl Field {
    fn holds(&self, number: &Number) -> bool {
        difference(number, &self.0).is_none()
    }

    /// A number below twice the prime, modulo the prime.
    fn reduced(&self, number: Number) -> Number {
        difference(&number, &self.0).unwrap_or(number)
    }

    fn plus(&self, a: &Number, b: &Number) -> Number {
        self.reduced(sum(a, b))
    }

    fn minus(&self, a: &Number, b: &Number) -> Number {
        difference(a, b).or_else(|| difference(&sum(a, &self.0), b)).unwrap_or(ZERO)
    }

    /// The product, bit by bit: some microseconds, for each key of a set that is fetched every ten minutes.
    fn times(&self, a: &Number, b: &Number) -> Number {
        let bits = b.iter().rev().flat_map(|limb| (0..64).rev().map(move |bit| (limb >> bit) & 1 == 1));
        bits.fold(ZERO, |product, bit| {
            let double = self.plus(&product, &product);
            if bit { self.plus(&double, a) } else { double }
        })
    }

    /// Whether the number is a square: its Jacobi symbol is not −1 (HAC, algorithm 2.149, with subtractions).
    fn is_square(&self, number: &Number) -> bool {
        let (mut a, mut n) = (*number, self.0);
        let mut positive = true;
        while a != ZERO {
            let ([low_a, ..], [low_n, ..]) = (a, n);
            if low_a % 2 == 0 {
                a = half(a);
                positive ^= matches!(low_n % 8, 3 | 5);
            } else if let Some(less) = difference(&a, &n) {
                a = less;
            } else {
                (a, n) = (n, a);
                positive ^= low_a % 4 == 3 && low_n % 4 == 3;
            }
        }
        positive
    }
}

fn small(value: u64) -> Number {
    [value, 0, 0, 0, 0, 0, 0]
}

/// At most 48 bytes.
fn big_endian(bytes: &[u8]) -> Number {
    let mut number = ZERO;
    for (limb, bytes) in number.iter_mut().zip(bytes.rchunks(8)) {
        *limb = bytes.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte));
    }
    number
}

fn sum(a: &Number, b: &Number) -> Number {
    let mut sum = ZERO;
    let mut carry = false;
    for ((limb, a), b) in sum.iter_mut().zip(a).zip(b) {
        let (part, first) = a.overflowing_add(*b);
        let (whole, second) = part.overflowing_add(u64::from(carry));
        (*limb, carry) = (whole, first || second);
    }
    sum
}

/// `a - b`, unless `b` is larger.
fn difference(a: &Number, b: &Number) -> Option<Number> {
    let mut difference = ZERO;
    let mut borrow = false;
    for ((limb, a), b) in difference.iter_mut().zip(a).zip(b) {
        let (part, first) = a.overflowing_sub(*b);
        let (whole, second) = part.overflowing_sub(u64::from(borrow));
        (*limb, borrow) = (whole, first || second);
    }
    (!borrow).then_some(difference)
}

fn half(mut number: Number) -> Number {
    let mut carry = 0;
    for limb in number.iter_mut().rev() {
        (*limb, carry) = ((*limb >> 1) | (carry << 63), *limb & 1);
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Entropy, SeededEntropy};
    use jsonwebtoken::{Algorithm, DecodingKey, crypto::verify};

    /// Whether the library can make a key of it: it answers "no" then, and with an error otherwise.
    fn library(key: &DecodingKey, algorithm: Algorithm) -> bool {
        verify("", b"", key, algorithm).is_ok()
    }

    fn on_curve_by_library(curve: &Weierstrass, x: &[u8], y: &[u8]) -> bool {
        let algorithm = if curve.length == 32 { Algorithm::ES256 } else { Algorithm::ES384 };
        library(&DecodingKey::from_ec_der(&[&[4][..], x, y].concat()), algorithm)
    }

    #[test]
    fn every_encoding_of_ed25519_is_judged_as_by_the_library() {
        let mut entropy = SeededEntropy(25_519);
        let (mut on, mut off) = (0, 0);
        let mut judge = |point: [u8; 32]| {
            let expected = library(&DecodingKey::from_ed_der(&point), Algorithm::EdDSA);
            assert_eq!(is_on_ed25519(&point), expected, "{point:02x?}");
            if expected { on += 1 } else { off += 1 }
        };
        for _ in 0..400 {
            let mut point = [0; 32];
            entropy.fill(&mut point);
            judge(point);
        }
        // Small ones, and those around the prime, which spell some of the small ones once more; with either sign.
        for low in 0..=255_u8 {
            for (rest, last) in [(0, 0), (0, 0x80), (0xff, 0x7f), (0xff, 0xff)] {
                let mut point = [rest; 32];
                let [first, .., end] = &mut point;
                (*first, *end) = (low, last);
                judge(point);
            }
        }
        assert!(on > 300 && off > 300, "{on} points, {off} others");
    }

    #[test]
    fn points_of_the_curves_are_judged_as_by_the_library() {
        let hex = |text: &str| -> Vec<u8> {
            let digits = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
            digits.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
        };
        // The generators (NIST SP 800-186 §3.2.1.3 and §3.2.1.4).
        let generators = [
            (
                &P256,
                "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296",
                "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
            ),
            (
                &P384,
                "aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7",
                "3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f",
            ),
        ];
        for (curve, x, y) in generators {
            let (x, y) = (hex(x), hex(y));
            assert!(curve.has(&x, &y), "{}", curve.name);
            let p: Vec<u8> =
                curve.p.iter().rev().flat_map(|limb| limb.to_be_bytes()).skip(56 - curve.length).collect();
            let negative: Vec<u8> = {
                let y = difference(&curve.p, &big_endian(&y)).unwrap();
                y.iter().rev().flat_map(|limb| limb.to_be_bytes()).skip(56 - curve.length).collect()
            };
            assert!(curve.has(&x, &negative), "{}", curve.name);
            let zero = vec![0; curve.length];
            for (x, y) in [(&y, &x), (&x, &x), (&zero, &zero), (&p, &y), (&x, &p), (&zero, &y), (&p, &p)] {
                assert!(!curve.has(x, y), "{}", curve.name);
                assert!(!on_curve_by_library(curve, x, y), "{}", curve.name);
            }
            for bit in 0..curve.length * 8 {
                let mut other = x.clone();
                other[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(
                    curve.has(&other, &y),
                    on_curve_by_library(curve, &other, &y),
                    "{} {bit}",
                    curve.name
                );
            }
        }
    }

    #[test]
    fn a_coordinate_that_is_not_reduced_is_no_point() {
        // x = 0 is on both curves if b is a square: then x = p must still be refused.
        for curve in [&P256, &P384] {
            let field = Field(curve.p);
            assert!(!field.holds(&curve.p));
            assert!(field.holds(&difference(&curve.p, &small(1)).unwrap()));
        }
        // P-256's b is one; its root is the y of x = 0.
        let field = Field(P256.p);
        assert!(field.is_square(&P256.b));
        // p = 3 mod 4, so the root is b^((p + 1) / 4).
        let exponent = half(half(sum(&P256.p, &small(1))));
        let bits =
            exponent.iter().rev().flat_map(|limb| (0..64).rev().map(move |bit| (limb >> bit) & 1 == 1));
        let root = bits.fold(small(1), |root, bit| {
            let square = field.times(&root, &root);
            if bit { field.times(&square, &P256.b) } else { square }
        });
        let bytes = |number: Number| -> Vec<u8> {
            number.iter().rev().flat_map(|limb| limb.to_be_bytes()).skip(24).collect()
        };
        assert!(P256.has(&bytes(ZERO), &bytes(root)));
        assert!(!P256.has(&bytes(P256.p), &bytes(root)));
        assert!(!on_curve_by_library(&P256, &bytes(P256.p), &bytes(root)));
    }
}
