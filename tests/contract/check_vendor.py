#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares Foyer's own contract file with the vendor's.

Ours may be stricter (required, null, lengths, true types of parameters), but nothing in it may be
unknown to the vendor, and the members of a type keep the vendor's order. Members about a card are
left out on purpose and have to stay out.

usage: check_vendor.py OURS VENDOR      exit 0 agrees, 1 differs, 77 no vendor file
"""
import json
import re
import sys
from collections import Counter
from pathlib import Path

SKIPPED = 77
VERBS = ("get", "put", "post", "delete", "head", "patch", "options")
# The vendor writes every parameter as a string; these are the true types we may give one.
PARAMETER_TYPES = {"string", "integer", "boolean", "array"}

# What is printed on a card, is about its owner, or stands for a stored one: never ours.
CARD_MEMBERS = {
    "AuthorizationResponse": {"MaskedCardNumber"},
    "CheckoutRequest": {"CreditCardOwner", "CreditCardNumber", "CreditCardType", "CreditCardMonth", "CreditCardYear",
                        "CreditCardAuthenticationCode", "AuthorizationCode", "SecureValues", "AccountId", "ZipCode",
                        "Address", "StoreAccount"},
    "EMVStatus": {"AccountNumber", "CardHolderName"},
    "PaymentPlan": {"Card"},
}


class Comparison:
    def __init__(self, ours, vendor):
        self.ours = ours
        self.vendor = vendor
        self.differences = []
        self.counts = Counter()
        self.compared = set()

    def differ(self, where, what):
        self.differences.append(f"{where}: {what}")

    def run(self):
        templates = {same_shape(path): path for path in self.ours["paths"]}
        if len(templates) != len(self.ours["paths"]):
            self.differ("paths", "two of ours differ in parameter names only")
        for path, item in self.ours["paths"].items():
            self.counts["paths"] += 1
            for verb in (v for v in item if v in VERBS):
                self.operation(path, verb, item[verb])

    def operation(self, path, verb, ours):
        self.counts["operations"] += 1
        vendor_path = ours.get("x-vendor-path", path)
        where = f"{verb.upper()} {path}"
        vendor = self.vendor["paths"].get(vendor_path, {}).get(verb)
        if vendor is None or same_shape(vendor_path) != same_shape(path):
            self.differ(where, "unknown to the vendor")
            return
        if ours.get("operationId") != vendor["operationId"]:
            self.differ(where, f"operationId {ours.get('operationId')}, vendor {vendor['operationId']}")
        renamed = dict(zip(re.findall(r"\{(\w+)\}", path), re.findall(r"\{(\w+)\}", vendor_path)))
        self.parameters(where, ours.get("parameters", []), vendor.get("parameters", []), renamed)
        self.request(where, ours, vendor)
        self.answer(where, ours["responses"], vendor["responses"])

    def parameters(self, where, ours, vendor, renamed):
        known = {(p["name"], p["in"]): p for p in vendor if p["in"] != "body"}
        seen = []
        for parameter in ours:
            self.counts["parameters"] += 1
            name = parameter["name"]
            if parameter["in"] == "path":
                name = renamed.get(name, name)
            key = (name, parameter["in"])
            place = f"{where} parameter {parameter['name']} in {parameter['in']}"
            if key not in known:
                self.differ(place, "unknown to the vendor")
                continue
            seen.append(key)
            if known[key].get("required") and not parameter.get("required"):
                self.differ(place, "required by the vendor, not by us")
            kind = parameter["schema"].get("type")
            if known[key]["type"] != "string" or kind not in PARAMETER_TYPES:
                self.differ(place, f"type {kind}, vendor {known[key]['type']}")
            elif kind != "string":
                self.counts["parameters given their true type"] += 1
        if seen != [key for key in known if key in seen]:
            self.differ(where, "parameters are not in the vendor's order")
        for key in known:
            if key not in seen:
                self.differ(where, f"parameter {key[0]} in {key[1]} is missing from ours")

    def request(self, where, ours, vendor):
        body = next((p for p in vendor.get("parameters", []) if p["in"] == "body"), None)
        content = ours.get("requestBody", {}).get("content", {})
        if (body is not None) != bool(content):
            self.differ(where, "only one of the two has a request body")
            return
        if body is None:
            return
        self.counts["request bodies"] += 1
        if body.get("required") and not ours["requestBody"].get("required"):
            self.differ(where, "the vendor requires the body")
        self.media(f"{where} request", content, vendor["consumes"])
        for media in content.values():
            self.schema(f"{where} request", media["schema"], body["schema"])

    def answer(self, where, ours, vendor):
        good = {code: r for code, r in ours.items() if code.startswith("2")}
        if set(good) != set(vendor):
            self.differ(where, f"answers {sorted(good)}, vendor {sorted(vendor)}")
            return
        for code, response in good.items():
            content = response.get("content", {})
            if bool(content) != ("schema" in vendor[code]):
                self.differ(f"{where} {code}", "only one of the two has a body")
            elif content:
                self.counts["answer bodies"] += 1
                for media in content.values():
                    self.schema(f"{where} {code}", media["schema"], vendor[code]["schema"])
        for code, response in ours.items():
            if code not in good:
                self.error_answer(f"{where} {code}", response)

    def error_answer(self, where, response):
        # The vendor's file has no error answers; its type for them is ErrorMessage, in a list.
        self.counts["error answers"] += 1
        response = resolve(self.ours, response)[0]
        for media in response["content"].values():
            wanted = {"type": "array", "items": {"$ref": "#/definitions/ErrorMessage"}}
            self.schema(where, media["schema"], wanted)

    def media(self, where, content, allowed):
        for media in content:
            if media not in allowed:
                self.differ(where, f"media type {media} is unknown to the vendor")

    def schema(self, where, ours, vendor):
        ours, our_name = resolve(self.ours, self.without_null(where, ours))
        vendor, vendor_name = resolve(self.vendor, vendor)
        if our_name and vendor_name:
            if (our_name, vendor_name) in self.compared:
                return
            self.compared.add((our_name, vendor_name))
            where = our_name
        ours_is, vendor_is = kind_of(ours), kind_of(vendor)
        if ours_is != vendor_is:
            self.differ(where, f"is {ours_is}, vendor {vendor_is}")
        elif ours_is[0] == "object":
            self.members(where, ours, vendor)
        elif ours_is[0] == "array":
            self.schema(f"{where}[]", ours["items"], vendor["items"])

    def without_null(self, where, schema):
        """`anyOf: [T, Null]` is our way to write "T or null"."""
        if "anyOf" not in schema or "properties" in schema:
            return schema
        others = [s for s in schema["anyOf"] if s != {"$ref": "#/components/schemas/Null"}]
        if len(others) != 1:
            self.differ(where, "anyOf is something else than a type or null")
        return others[0]

    def members(self, where, ours, vendor):
        self.counts["types"] += 1
        if ours.get("additionalProperties") is not False:
            self.differ(where, "accepts unknown members")
        left_out = CARD_MEMBERS.get(where, set())
        names, known = list(ours["properties"]), [n for n in vendor["properties"] if n not in left_out]
        for name in left_out:
            self.counts["members about a card left out"] += 1
            if name in names:
                self.differ(f"{where}.{name}", "is about a card")
            if name not in vendor["properties"]:
                self.differ(f"{where}.{name}", "is left out, but the vendor has no such member")
        for name in [n for n in names if n not in left_out]:
            self.counts["members"] += 1
            if name not in known:
                self.differ(f"{where}.{name}", "unknown to the vendor")
            else:
                self.schema(f"{where}.{name}", ours["properties"][name], vendor["properties"][name])
        for name in known:
            if name not in names:
                self.differ(f"{where}.{name}", "is missing from ours")
        if sorted(names) == sorted(known) and names != known:
            self.differ(where, "members are not in the vendor's order")
        for name in ours.get("required", []):
            if name not in names:
                self.differ(f"{where}.{name}", "is required but not described")


def same_shape(path):
    return re.sub(r"\{\w+\}", "{}", path)


def resolve(document, schema):
    """The schema behind a reference and the last part of the reference's name."""
    name = None
    while "$ref" in schema:
        parts = schema["$ref"].split("/")[1:]
        name = parts[-1]
        schema = document
        for part in parts:
            schema = schema[part]
    return schema, name


def kind_of(schema):
    return schema.get("type"), schema.get("format", schema.get("x-wire-format"))


def unused(document):
    """Component schemas that no operation reaches."""
    used, waiting = set(), [document["paths"], document["components"]["responses"]]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            waiting.extend(node.values())
            name = node.get("$ref", "")
            if isinstance(name, str) and "/schemas/" in name and name not in used:
                used.add(name)
                waiting.append(resolve(document, node)[0])
    return [n for n in document["components"]["schemas"] if f"#/components/schemas/{n}" not in used]


def main(ours_path, vendor_path):
    if not Path(vendor_path).is_file():
        print(f"skipped: there is no vendor file at {vendor_path}")
        return SKIPPED
    ours = json.loads(Path(ours_path).read_text(encoding="utf-8"))
    vendor = json.loads(Path(vendor_path).read_text(encoding="utf-8"))
    comparison = Comparison(ours, vendor)
    comparison.run()
    for name in unused(ours):
        comparison.differ(name, "is described but never used")
    for difference in comparison.differences:
        print(f"differs: {difference}")
    print(", ".join(f"{count} {what}" for what, count in comparison.counts.items()))
    print(f"{len(comparison.differences)} differences")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
