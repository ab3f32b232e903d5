#!/usr/bin/env bash
# Checks that the schemas in docs/schema mean the same to a validator in another language: ajv, for JavaScript. Needs
# Node.js 20 or later with npm, as Debian's packages nodejs and npm have them, and Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
if ! command -v node npm > /dev/null; then
  echo "node and npm are needed: apt-get install nodejs npm" >&2
  exit 1
fi
npm ci --no-audit --no-fund
cd ../../..
mvn -B -ntp test -pl kompetens-json/tests -am -Dtest=AjvAgreementTest -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false -Dkompetens.ajv=true
