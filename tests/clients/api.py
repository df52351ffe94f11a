"""`requests-oauthlib` with a token that means nothing here, at an API: `python api.py URL`. Prints what it got as JSON."""
import json
import os
import sys

# The library insists on https otherwise, and this is this machine.
os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
from requests_oauthlib import OAuth2Session

client = OAuth2Session(token={"access_token": "not-for-here", "token_type": "Bearer"})
client.trust_env = False
answer = client.get(sys.argv[1])
print(json.dumps({
    "status": answer.status_code,
    "redirects": len(answer.history),
    "type": answer.headers["content-type"],
    "challenge": answer.headers.get("www-authenticate"),
    "problem": answer.json(),
}))
