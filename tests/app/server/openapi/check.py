"""Proves that an OpenAPI document is one: by the official schema of 3.1, and its own schemas by
JSON Schema 2020-12. Then that the schema refuses what is broken.

check.py SCHEMA DOCUMENT; ends with 77 where python3-jsonschema is not installed."""

import json
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("Left out: python3-jsonschema is not installed.")
    sys.exit(77)

schema, document = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])
validator = Draft202012Validator(schema)
faults = [f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in validator.iter_errors(document)]
for name, each in document["components"]["schemas"].items():
    faults += [f"{name}: {fault.message}"
               for fault in Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(each)]
broken = json.loads(json.dumps(document))
next(iter(broken["paths"].values()))["get"]["responses"]["twice"] = {}
if validator.is_valid(broken):
    faults.append("the schema takes a document that is broken")
print("\n".join(faults) or "sound")
sys.exit(1 if faults else 0)
