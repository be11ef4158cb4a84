# Made by: reso generate-completion bash
_reso() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=
    COMPREPLY=()
    case "${COMP_WORDS[1]} $previous" in
        "validate --color") words="auto always never" ;;
        "validate --format") words="auto full concise json jsonl sarif github gitlab junit checkstyle" ;;
        "validate --profile") words="draft final mun scan decision" ;;
        "validate --fail-on") words="error warning note never" ;;
        "validate --lang") words="en fr es ru zh ar" ;;
        "validate --messages") words="en fr" ;;
        "renumber --color") words="auto always never" ;;
        "renumber --sections") words="continue restart" ;;
        "renumber --lang") words="en fr es ru zh ar" ;;
        "renumber --messages") words="en fr" ;;
        "fmt --color") words="auto always never" ;;
        "fmt --notes") words="keep markdown sup" ;;
        "fmt --lang") words="en fr es ru zh ar" ;;
        "fmt --messages") words="en fr" ;;
        "resolve --color") words="auto always never" ;;
        "resolve --format") words="auto table json jsonl csv bibtex csl-json dot graphml" ;;
        "resolve --fail-on") words="ambiguous unknown never" ;;
        "resolve --lang") words="en fr es ru zh ar" ;;
        "resolve --messages") words="en fr" ;;
        "render --color") words="auto always never" ;;
        "render --to") words="md html json" ;;
        "render --notes") words="keep markdown sup" ;;
        "render --lang") words="en fr es ru zh ar" ;;
        "render --messages") words="en fr" ;;
        "extract --color") words="auto always never" ;;
        "extract --format") words="json jsonl csv" ;;
        "extract --lang") words="en fr es ru zh ar" ;;
        "extract --messages") words="en fr" ;;
        "catalogue --color") words="auto always never" ;;
        "catalogue --format") words="table jsonl" ;;
        "catalogue --lang") words="en fr es ru zh ar" ;;
        "new --color") words="auto always never" ;;
        "new --organ") words="ga sc ecosoc hrc unep mun" ;;
        "new --lang") words="en fr es ru zh ar" ;;
        "batch --color") words="auto always never" ;;
        "batch --profile") words="draft final mun scan decision" ;;
        "batch --fail-on") words="error warning note never" ;;
        "batch --lang") words="en fr es ru zh ar" ;;
        "batch --messages") words="en fr" ;;
        "rules --color") words="auto always never" ;;
        "rules --format") words="table json markdown" ;;
        "rules --profile") words="draft final mun scan decision" ;;
        "explain --color") words="auto always never" ;;
        "explain --format") words="table json markdown" ;;
        "config --color") words="auto always never" ;;
        "schema --color") words="auto always never" ;;
        "generate-completion --color") words="auto always never" ;;
        "generate-man --color") words="auto always never" ;;
        *)
            case "$COMP_CWORD ${COMP_WORDS[1]} $current" in
                1*) words="validate renumber fmt resolve render extract catalogue new batch rules explain config schema generate-completion generate-man --help --version" ;;
                *" validate -"*) words="--color -q --quiet -v --verbose -h --help --version --format -o --output --select --ignore --profile --fail-on --baseline --write-baseline --statistics --catalogue --fix --unsafe-fixes --diff --config --isolated --lang --stdin-filename --files-from --jobs --max-bytes --deadline --messages" ;;
                *" renumber -"*) words="--color -q --quiet -v --verbose -h --help --version --write --check --diff -o --output --only --sections --map --apply-map --config --isolated --lang --stdin-filename --files-from --jobs --max-bytes --deadline --messages" ;;
                *" fmt -"*) words="--color -q --quiet -v --verbose -h --help --version --write --check --diff -o --output --notes --config --isolated --lang --stdin-filename --files-from --jobs --max-bytes --deadline --messages" ;;
                *" resolve -"*) words="--color -q --quiet -v --verbose -h --help --version --format --unresolved --fail-on --link --write --check --diff -o --output --catalogue --url-template --config --isolated --lang --stdin-filename --files-from --jobs --max-bytes --deadline --messages" ;;
                *" render -"*) words="--color -q --quiet -v --verbose -h --help --version --to -o --output --open --fragment --toc --css --template --notes --link --catalogue --url-template --config --isolated --lang --stdin-filename --files-from --jobs --max-bytes --deadline --messages" ;;
                *" extract -"*) words="--color -q --quiet -v --verbose -h --help --version --format --csv-raw -o --output --config --isolated --lang --stdin-filename --files-from --jobs --max-bytes --deadline --messages" ;;
                *" catalogue -"*) words="--color -q --quiet -v --verbose -h --help --version --format --lang --limit --catalogue -o --output" ;;
                *" new -"*) words="--color -q --quiet -v --verbose -h --help --version --organ --lang -o --output" ;;
                *" batch -"*) words="--color -q --quiet -v --verbose -h --help --version --jsonl --select --ignore --profile --fail-on --lang --jobs --max-bytes --deadline --messages" ;;
                *" rules -"*) words="--color -q --quiet -v --verbose -h --help --version --format --profile -o --output" ;;
                *" explain -"*) words="--color -q --quiet -v --verbose -h --help --version --format" ;;
                *" config -"*) words="--color -q --quiet -v --verbose -h --help --version --config --isolated" ;;
                *" schema -"*) words="--color -q --quiet -v --verbose -h --help --version" ;;
                *" generate-completion -"*) words="--color -q --quiet -v --verbose -h --help --version" ;;
                *" generate-man -"*) words="--color -q --quiet -v --verbose -h --help --version" ;;
            esac ;;
    esac
    if [ -n "$words" ]; then
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$current")
    fi
}
complete -o default -F _reso reso
