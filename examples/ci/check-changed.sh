#!/bin/sh
# Judges the drafts that differ from a branch: check-changed.sh [BRANCH], main where none is named.
set -eu
git diff --name-only -z --diff-filter=d "${1:-main}" -- '*.md' | reso validate --fail-on error --files-from -
