// What nearly every request brings along.

/**
 * Header names that every browser sends and the module has no use for: it is not told of them. None of them means
 * anything to it (held by tests/rim.rs).
 */
export const HARMLESS = new Set(
  ("accept accept-charset accept-encoding accept-language cache-control content-length content-type cookie dnt host " +
    "if-modified-since if-none-match origin pragma priority range referer sec-ch-ua sec-ch-ua-mobile " +
    "sec-ch-ua-platform sec-fetch-dest sec-fetch-mode sec-fetch-site sec-fetch-user sec-gpc te " +
    "upgrade-insecure-requests user-agent cf-connecting-ip cf-ipcountry cf-ray cf-visitor cdn-loop").split(" "),
);
