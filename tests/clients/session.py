"""A customer whose browser is a `requests.Session`: opens pages, follows redirects and links, fills in forms.

    python session.py email|openid ORIGIN [AUTHORITY]

Prints one JSON object: what it met. AUTHORITY is a certificate that is trusted, beside none."""
import json
import re
import sys
import time
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import requests


class Page(HTMLParser):
    """The links and the forms of a page."""

    def __init__(self, response):
        super().__init__()
        self.url, self.text, self.links, self.forms = response.url, response.text, [], []
        self.feed(response.text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "a" and "href" in attributes:
            self.links.append(urljoin(self.url, attributes["href"]))
        elif tag == "form":
            self.forms.append({"action": urljoin(self.url, attributes.get("action") or self.url), "fields": {}})
        elif tag == "input" and attributes.get("type") == "hidden" and self.forms:
            self.forms[-1]["fields"][attributes["name"]] = attributes.get("value", "")


class Customer:
    def __init__(self, origin, authority):
        self.origin = origin
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.verify = authority or True
        self.http.headers["Accept"] = "text/html"
        self.statuses = []

    def open(self, path):
        return self.took(self.http.get(urljoin(self.origin, path)))

    def click(self, page, part):
        return self.open(next(link for link in page.links if part in link))

    def submit(self, page, part, **fields):
        """What a browser adds by itself, and the gateway asks for: the page that the form is on (docs/CLIENTS.md)."""
        form = next(form for form in page.forms if part in form["action"])
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(page.url))
        return self.took(self.http.post(form["action"], data={**form["fields"], **fields}, headers={"Origin": origin}))

    def took(self, response):
        self.statuses += [answer.status_code for answer in [*response.history, response]]
        response.raise_for_status()
        return Page(response)

    def code(self, address):
        """From the mailbox of development."""
        for _ in range(100):
            letters = self.http.get(urljoin(self.origin, "/auth/dev/mail")).text.split("<li>")[1:]
            for letter in letters:
                found = re.search(r"^ {4}(\d{4}) (\d{4})$", letter, re.MULTILINE)
                if f"<bdi>{address}</bdi>" in letter and found and found.group() not in self.used:
                    self.used.add(found.group())
                    return "".join(found.groups())
            time.sleep(0.05)
        raise SystemExit(f"no letter to {address}")

    def session(self):
        return self.http.get(urljoin(self.origin, "/auth/session"), headers={"Accept": "application/json"}).json()

    def sign_out(self):
        page = self.submit(self.open("/auth/logout"), "/auth/logout")
        # A form without fields has no content type here, so this is no browser, and is redirected to the provider; those
        # that are get a page that leads there.
        if any("/session/end/confirm" in form["action"] for form in page.forms):
            page = self.submit(page, "/session/end/confirm", logout="yes")
        return page.url

    used = set()


def by_email(customer):
    address = "grace@python.example"
    page = customer.submit(customer.open("/auth/register?return=/members/"), "/auth/register", email=address)
    page = customer.submit(page, "/auth/verify", code=customer.code(address))
    page = customer.submit(page, "/auth/account/password", password="correct horse battery")
    met = {"registered_at": page.url}
    customer.sign_out()
    page = customer.open("/members/")
    page = customer.submit(page, "/auth/login", email=address, how="code")
    page = customer.submit(page, "/auth/verify", code=customer.code(address))
    return {**met, "signed_in_at": page.url}


def by_openid(customer):
    page = customer.click(customer.open("/members/orders?x=1"), "/auth/with/demo")
    page = customer.submit(page, "/interaction/", customer="ada")
    return {"signed_in_at": page.url}


flow, origin, *rest = sys.argv[1:]
customer = Customer(origin, rest[0] if rest else None)
met = {"email": by_email, "openid": by_openid}[flow](customer)
met["session"] = customer.session()
# `requests` keeps cookies by name, path and domain: what it has of the gateway's.
met["cookies"] = sorted(cookie.name for cookie in customer.http.cookies if re.fullmatch("(__Host-)?(session|browser)", cookie.name))
met["signed_out_at"] = customer.sign_out()
met["session_after"] = customer.session()
met["statuses"] = sorted(set(customer.statuses))
print(json.dumps(met))
