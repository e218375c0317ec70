# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Foyer's contract file, and the few rules that a validating proxy does not look at."""
import base64
import json
import re
import subprocess
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

VERBS = ("get", "put", "post", "delete")


class Operation:
    def __init__(self, verb, path, described):
        self.verb = verb.upper()
        self.path = path
        self.id = described["operationId"]
        self.described = described
        self.pattern = re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path)) + "$")
        self.query = {p["name"] for p in described.get("parameters", []) if p["in"] == "query"}

    @property
    def request_schema(self):
        return json_schema(self.described.get("requestBody", {}))

    def answer_schema(self, status, resolve):
        answer = self.described["responses"].get(str(status))
        return json_schema(resolve(answer)) if answer else None


class ContractFile:
    def __init__(self, path):
        self.document = json.loads(Path(path).read_text(encoding="utf-8"))
        self.operations = [
            Operation(verb, path, item[verb])
            for path, item in self.document["paths"].items()
            for verb in VERBS
            if verb in item
        ]
        # A path without a placeholder wins over one with, as in every router.
        self.by_precision = sorted(self.operations, key=lambda o: o.path.count("{"))

    def find(self, verb, path):
        return next((o for o in self.by_precision if o.verb == verb and o.pattern.match(path)), None)

    def resolve(self, node):
        while "$ref" in node:
            target = self.document
            for part in node["$ref"].split("/")[1:]:
                target = target[part]
            node = target
        return node

    def request_faults(self, operation, target, headers, body):
        content_type = headers.get("Content-Type", "")
        faults = [] if has_four_parts(headers.get("Authorization", "")) else ["request.header authorization"]
        for name, _ in parse_qsl(urlsplit(target).query, keep_blank_values=True):
            if name not in operation.query:
                faults.append(f"request.query {name} is not in the contract")
        if body and operation.request_schema is None:
            faults.append("request.body there must be none")
        elif body and content_type.split(";")[0].strip().lower() != "application/json":
            faults.append(f"request.header content-type is '{content_type}'")
        elif body:
            faults += self.order_faults("request.body", operation.request_schema, body)
        return faults

    def answer_faults(self, operation, status, body):
        schema = operation.answer_schema(status, self.resolve)
        if schema is None:
            return ["response.body there must be none"] if body else []
        return self.order_faults("response.body", schema, body)

    def order_faults(self, where, schema, body):
        """Members come in the contract's order; validators know nothing of order."""
        try:
            value = json.loads(body)
        except ValueError:
            return [f"{where} is not JSON"]
        faults = []
        self.walk(where, schema, value, faults)
        return sorted(set(faults))

    def walk(self, where, schema, value, faults):
        schema = self.resolve(schema)
        if "anyOf" in schema and "properties" not in schema:
            schema = self.resolve(schema["anyOf"][0])
        if isinstance(value, list) and schema.get("type") == "array":
            for item in value:
                self.walk(f"{where}[]", schema["items"], item, faults)
        elif isinstance(value, dict) and "properties" in schema:
            known = [name for name in value if name in schema["properties"]]
            if known != [name for name in schema["properties"] if name in value]:
                faults.append(f"{where} members are not in the contract's order: {', '.join(value)}")
            for name in known:
                self.walk(f"{where}.{name}", schema["properties"][name], value[name], faults)


def shape(path):
    """A path whose placeholders have no names: two files may call them differently."""
    return re.sub(r"\{\w+\}", "{}", path)


def claims(contract, driver):
    """Ids of the operations that the program lists with --list, and what is wrong with that list."""
    listed = subprocess.run([*driver, "--list"], capture_output=True, text=True, timeout=30, check=True).stdout.splitlines()
    known = {f"{o.verb} {shape(o.path)}": o.id for o in contract.operations}
    wrong = [f"claimed twice: {line}" for line in sorted({line for line in listed if listed.count(line) > 1})]
    wrong += [f"not in the contract: {line}" for line in listed if shape(line) not in known]
    if not listed:
        wrong.append("no operation is claimed")
    return {known[shape(line)] for line in listed if shape(line) in known}, wrong


def has_four_parts(authorization):
    """user:group:location:password; the password may hold colons, the others not."""
    scheme, _, credentials = authorization.partition(" ")
    try:
        return scheme == "Basic" and len(base64.b64decode(credentials, validate=True).split(b":")) >= 4
    except ValueError:
        return False


def json_schema(node):
    return node.get("content", {}).get("application/json", {}).get("schema")
