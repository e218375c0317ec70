#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Foyer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The client's operations are all in the contract file, each once, and all 29 of Web/Session are among them.

usage: check_claims.py CONTRACT DRIVER
"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from contractfile import ContractFile, claims  # noqa: E402

SESSION, SESSION_OPERATIONS = "/Web/Session", 29


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    contract = ContractFile(sys.argv[1])
    claimed, wrong = claims(contract, [sys.argv[2]])
    of_session = {o.id for o in contract.operations if o.path.startswith(SESSION)}
    if len(of_session) != SESSION_OPERATIONS:
        wrong.append(f"the contract file has {len(of_session)} operations of Web/Session")
    wrong += [f"not in the client: {name}" for name in sorted(of_session - claimed)]
    for text in wrong:
        print(f"FAILED: {text}")
    print(f"{len(claimed)} of {len(contract.operations)} operations, {len(of_session & claimed)} of {SESSION_OPERATIONS} of Web/Session")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
