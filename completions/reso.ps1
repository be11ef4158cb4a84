# Made by: reso generate-completion powershell
$resoCommands = @{
    'validate' = @{ About = 'Find what an editor would mend: structure, numbering, notes, citations, typography.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--format' = @{ About = 'How to tell findings (default: auto, which is full on a terminal, github in a GitHub workflow, else concise).'; Words = 'auto full concise json jsonl sarif github gitlab junit checkstyle' }
        '-o' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
        '--output' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
        '--select' = @{ About = 'Run only these rules; codes, beginnings of codes, names, or ALL.'; Words = '' }
        '--ignore' = @{ About = 'Do not run these rules.'; Words = '' }
        '--profile' = @{ About = 'The kind of text, which decides what a finding weighs (default: draft).'; Words = 'draft final mun scan decision' }
        '--fail-on' = @{ About = 'The least finding that makes the exit code 1 (default: error).'; Words = 'error warning note never' }
        '--baseline' = @{ About = 'Do not tell the findings that this file knows.'; Words = '' }
        '--write-baseline' = @{ About = 'Write all findings to a file of known ones instead of telling them.'; Words = '' }
        '--statistics' = @{ About = 'Count findings by rule instead of telling them (a table, or with --format json an object).'; Words = '' }
        '--catalogue' = @{ About = 'Know the documents of these records too: JSON lines, CSV, Akoma Ntoso or MARCXML with symbol, date and title. The last one given is asked first.'; Words = '' }
        '--fix' = @{ About = 'Make the fixes that cannot change what is meant, and tell what is left; the text of standard input goes to standard output.'; Words = '' }
        '--unsafe-fixes' = @{ About = 'With --fix or --diff: make the other fixes too.'; Words = '' }
        '--diff' = @{ About = 'Change nothing; show what --fix would change, for git apply or patch.'; Words = '' }
        '--config' = @{ About = 'Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.'; Words = '' }
        '--isolated' = @{ About = 'Follow no configuration.'; Words = '' }
        '--lang' = @{ About = 'Language of the drafts; else told by front matter or the words.'; Words = 'en fr es ru zh ar' }
        '--stdin-filename' = @{ About = 'Name that stands for standard input in what is reported.'; Words = '' }
        '--files-from' = @{ About = 'Read names of files from a file, one a line.'; Words = '' }
        '--jobs' = @{ About = 'How many files to work on at once (default: the number of processors).'; Words = '' }
        '--max-bytes' = @{ About = 'Refuse larger files; K, M and G are understood (default: 16M).'; Words = '' }
        '--deadline' = @{ About = 'Give up a draft that takes longer (default: 60).'; Words = '' }
        '--messages' = @{ About = 'Language of the messages (default: that of the locale, else en).'; Words = 'en fr' }
    } }
    'renumber' = @{ About = 'Put operative paragraphs, subparagraphs and notes in order, and every reference to what moved.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--write' = @{ About = 'Change the files themselves.'; Words = '' }
        '--check' = @{ About = 'Change nothing; name the files that would change and exit 1 if there are any.'; Words = '' }
        '--diff' = @{ About = 'Change nothing; show what would change, for git apply or patch.'; Words = '' }
        '-o' = @{ About = 'Write the new text to a file.'; Words = '' }
        '--output' = @{ About = 'Write the new text to a file.'; Words = '' }
        '--only' = @{ About = 'Number only these: operative, subparagraphs, notes.'; Words = '' }
        '--sections' = @{ About = 'How numbers run through sections (default: as the draft does).'; Words = 'continue restart' }
        '--map' = @{ About = 'Write the numbers that change to a file, old to new, as JSON.'; Words = '' }
        '--apply-map' = @{ About = 'Give the numbers of such a file, made of another language version.'; Words = '' }
        '--config' = @{ About = 'Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.'; Words = '' }
        '--isolated' = @{ About = 'Follow no configuration.'; Words = '' }
        '--lang' = @{ About = 'Language of the drafts; else told by front matter or the words.'; Words = 'en fr es ru zh ar' }
        '--stdin-filename' = @{ About = 'Name that stands for standard input in what is reported.'; Words = '' }
        '--files-from' = @{ About = 'Read names of files from a file, one a line.'; Words = '' }
        '--jobs' = @{ About = 'How many files to work on at once (default: the number of processors).'; Words = '' }
        '--max-bytes' = @{ About = 'Refuse larger files; K, M and G are understood (default: 16M).'; Words = '' }
        '--deadline' = @{ About = 'Give up a draft that takes longer (default: 60).'; Words = '' }
        '--messages' = @{ About = 'Language of the messages (default: that of the locale, else en).'; Words = 'en fr' }
    } }
    'fmt' = @{ About = 'Lay a draft out anew: one paragraph a line, openings in italics, notes after their paragraphs, typography of the language, no page heads and feet.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--write' = @{ About = 'Change the files themselves.'; Words = '' }
        '--check' = @{ About = 'Change nothing; name the files that would change and exit 1 if there are any.'; Words = '' }
        '--diff' = @{ About = 'Change nothing; show what would change, for git apply or patch.'; Words = '' }
        '-o' = @{ About = 'Write the new text to a file.'; Words = '' }
        '--output' = @{ About = 'Write the new text to a file.'; Words = '' }
        '--notes' = @{ About = 'How notes are written (default: keep, as the draft does).'; Words = 'keep markdown sup' }
        '--config' = @{ About = 'Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.'; Words = '' }
        '--isolated' = @{ About = 'Follow no configuration.'; Words = '' }
        '--lang' = @{ About = 'Language of the drafts; else told by front matter or the words.'; Words = 'en fr es ru zh ar' }
        '--stdin-filename' = @{ About = 'Name that stands for standard input in what is reported.'; Words = '' }
        '--files-from' = @{ About = 'Read names of files from a file, one a line.'; Words = '' }
        '--jobs' = @{ About = 'How many files to work on at once (default: the number of processors).'; Words = '' }
        '--max-bytes' = @{ About = 'Refuse larger files; K, M and G are understood (default: 16M).'; Words = '' }
        '--deadline' = @{ About = 'Give up a draft that takes longer (default: 60).'; Words = '' }
        '--messages' = @{ About = 'Language of the messages (default: that of the locale, else en).'; Words = 'en fr' }
    } }
    'resolve' = @{ About = 'Say what a draft cites: the symbol, title, date and address of every document and treaty, offline.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--format' = @{ About = 'How to tell them (default: auto, which is a table on a terminal, else jsonl).'; Words = 'auto table json jsonl csv bibtex csl-json dot graphml' }
        '--unresolved' = @{ About = 'Tell only what is ambiguous or cannot be read.'; Words = '' }
        '--fail-on' = @{ About = 'The least that makes the exit code 1: ambiguous, which counts what is unknown too, or unknown alone (default: never).'; Words = 'ambiguous unknown never' }
        '--link' = @{ About = 'Turn citations into Markdown links instead of telling them.'; Words = '' }
        '--write' = @{ About = 'Change the files themselves.'; Words = '' }
        '--check' = @{ About = 'Change nothing; name the files that would change and exit 1 if there are any.'; Words = '' }
        '--diff' = @{ About = 'Change nothing; show what would change, for git apply or patch.'; Words = '' }
        '-o' = @{ About = 'Write the new text to a file.'; Words = '' }
        '--output' = @{ About = 'Write the new text to a file.'; Words = '' }
        '--catalogue' = @{ About = 'Know the documents of these records too: JSON lines, CSV, Akoma Ntoso or MARCXML with symbol, date and title. The last one given is asked first.'; Words = '' }
        '--url-template' = @{ About = 'Where cited documents are read, with {symbol} and {lang} in it (default: https://docs.un.org/{lang}/{symbol}).'; Words = '' }
        '--config' = @{ About = 'Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.'; Words = '' }
        '--isolated' = @{ About = 'Follow no configuration.'; Words = '' }
        '--lang' = @{ About = 'Language of the drafts; else told by front matter or the words.'; Words = 'en fr es ru zh ar' }
        '--stdin-filename' = @{ About = 'Name that stands for standard input in what is reported.'; Words = '' }
        '--files-from' = @{ About = 'Read names of files from a file, one a line.'; Words = '' }
        '--jobs' = @{ About = 'How many files to work on at once (default: the number of processors).'; Words = '' }
        '--max-bytes' = @{ About = 'Refuse larger files; K, M and G are understood (default: 16M).'; Words = '' }
        '--deadline' = @{ About = 'Give up a draft that takes longer (default: 60).'; Words = '' }
        '--messages' = @{ About = 'Language of the messages (default: that of the locale, else en).'; Words = 'en fr' }
    } }
    'render' = @{ About = 'Print drafts as Markdown, as HTML pages with their citations live, or as JSON.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--to' = @{ About = 'What to print (default: html).'; Words = 'md html json' }
        '-o' = @{ About = 'Write to a file, all at once at the end; or to a folder, a file for each draft and a list of them.'; Words = '' }
        '--output' = @{ About = 'Write to a file, all at once at the end; or to a folder, a file for each draft and a list of them.'; Words = '' }
        '--open' = @{ About = 'Show what was printed in a browser.'; Words = '' }
        '--fragment' = @{ About = 'HTML: only the article, for a page of your own.'; Words = '' }
        '--toc' = @{ About = 'HTML: with a table of contents.'; Words = '' }
        '--css' = @{ About = 'HTML: add these style rules.'; Words = '' }
        '--template' = @{ About = 'HTML: fill this page, see its placeholders in the README.'; Words = '' }
        '--notes' = @{ About = 'Markdown: how notes are written (default: keep).'; Words = 'keep markdown sup' }
        '--link' = @{ About = 'Markdown: let citations point to what they cite.'; Words = '' }
        '--catalogue' = @{ About = 'Know the documents of these records too: JSON lines, CSV, Akoma Ntoso or MARCXML with symbol, date and title. The last one given is asked first.'; Words = '' }
        '--url-template' = @{ About = 'Where cited documents are read, with {symbol} and {lang} in it (default: https://docs.un.org/{lang}/{symbol}).'; Words = '' }
        '--config' = @{ About = 'Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.'; Words = '' }
        '--isolated' = @{ About = 'Follow no configuration.'; Words = '' }
        '--lang' = @{ About = 'Language of the drafts; else told by front matter or the words.'; Words = 'en fr es ru zh ar' }
        '--stdin-filename' = @{ About = 'Name that stands for standard input in what is reported.'; Words = '' }
        '--files-from' = @{ About = 'Read names of files from a file, one a line.'; Words = '' }
        '--jobs' = @{ About = 'How many files to work on at once (default: the number of processors).'; Words = '' }
        '--max-bytes' = @{ About = 'Refuse larger files; K, M and G are understood (default: 16M).'; Words = '' }
        '--deadline' = @{ About = 'Give up a draft that takes longer (default: 60).'; Words = '' }
        '--messages' = @{ About = 'Language of the messages (default: that of the locale, else en).'; Words = 'en fr' }
    } }
    'extract' = @{ About = 'Give a resolution as data: masthead, paragraphs, notes and annexes with their places.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--format' = @{ About = 'json: one object for all files; jsonl: one line a file; csv: one row a paragraph (default: json).'; Words = 'json jsonl csv' }
        '--csv-raw' = @{ About = 'Leave cells as they are that a spreadsheet would run as formulas.'; Words = '' }
        '-o' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
        '--output' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
        '--config' = @{ About = 'Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.'; Words = '' }
        '--isolated' = @{ About = 'Follow no configuration.'; Words = '' }
        '--lang' = @{ About = 'Language of the drafts; else told by front matter or the words.'; Words = 'en fr es ru zh ar' }
        '--stdin-filename' = @{ About = 'Name that stands for standard input in what is reported.'; Words = '' }
        '--files-from' = @{ About = 'Read names of files from a file, one a line.'; Words = '' }
        '--jobs' = @{ About = 'How many files to work on at once (default: the number of processors).'; Words = '' }
        '--max-bytes' = @{ About = 'Refuse larger files; K, M and G are understood (default: 16M).'; Words = '' }
        '--deadline' = @{ About = 'Give up a draft that takes longer (default: 60).'; Words = '' }
        '--messages' = @{ About = 'Language of the messages (default: that of the locale, else en).'; Words = 'en fr' }
    } }
    'catalogue' = @{ About = 'Search what is known of documents, show it, and import records of your own: search TEXT..., show SYMBOL..., import FILE|DIR..., info.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--format' = @{ About = 'How to tell entries (default: table).'; Words = 'table jsonl' }
        '--lang' = @{ About = 'Language of the titles (default: en).'; Words = 'en fr es ru zh ar' }
        '--limit' = @{ About = 'How many entries a search tells (default: 50).'; Words = '' }
        '--catalogue' = @{ About = 'Know the documents of these records too: JSON lines, CSV, Akoma Ntoso or MARCXML with symbol, date and title. The last one given is asked first.'; Words = '' }
        '-o' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
        '--output' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
    } }
    'new' = @{ About = 'Begin a draft: a whole resolution of one organ, with … where you have something to say.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--organ' = @{ About = 'Who is to adopt it (default: ga); mun is Model UN.'; Words = 'ga sc ecosoc hrc unep mun' }
        '--lang' = @{ About = 'Language of the draft (default: en).'; Words = 'en fr es ru zh ar' }
        '-o' = @{ About = 'Write to a new file; one that is there already stays as it is.'; Words = '' }
        '--output' = @{ About = 'Write to a new file; one that is there already stays as it is.'; Words = '' }
    } }
    'batch' = @{ About = 'Judge drafts given as JSON on standard input, one a line, and answer each with a line.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--jsonl' = @{ About = 'Records are lines of JSON: text, and where wanted id, path and lang. This is the only form there is.'; Words = '' }
        '--select' = @{ About = 'Run only these rules; codes, beginnings of codes, names, or ALL.'; Words = '' }
        '--ignore' = @{ About = 'Do not run these rules.'; Words = '' }
        '--profile' = @{ About = 'The kind of text, which decides what a finding weighs (default: draft).'; Words = 'draft final mun scan decision' }
        '--fail-on' = @{ About = 'The least finding that makes the exit code 1 (default: error).'; Words = 'error warning note never' }
        '--lang' = @{ About = 'Language of records that do not give theirs.'; Words = 'en fr es ru zh ar' }
        '--jobs' = @{ About = 'How many records to work on at once (default: the number of processors).'; Words = '' }
        '--max-bytes' = @{ About = 'Refuse larger records; K, M and G are understood (default: 16M).'; Words = '' }
        '--deadline' = @{ About = 'Give up a draft that takes longer (default: 60).'; Words = '' }
        '--messages' = @{ About = 'Language of the messages (default: that of the locale, else en).'; Words = 'en fr' }
    } }
    'rules' = @{ About = 'List the rules with their codes, names and severities.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--format' = @{ About = 'How to list them (default: table).'; Words = 'table json markdown' }
        '--profile' = @{ About = 'The kind of text, which decides what a finding weighs (default: draft).'; Words = 'draft final mun scan decision' }
        '-o' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
        '--output' = @{ About = 'Write to a file, all at once at the end.'; Words = '' }
    } }
    'explain' = @{ About = 'Say what a rule is about, with examples; give its code or its name.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--format' = @{ About = 'How to print it (default: table).'; Words = 'table json markdown' }
    } }
    'config' = @{ About = 'Show the configuration that holds for a file or a folder, and where each value comes from.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
        '--config' = @{ About = 'Follow this configuration, not the nearest .reso.yml or .reso.json upwards from each draft.'; Words = '' }
        '--isolated' = @{ About = 'Follow no configuration.'; Words = '' }
    } }
    'schema' = @{ About = 'Print the JSON Schema of a file that reso reads, or of what a command writes: configuration, baseline, validate, statistics, batch, extract, resolve, rules.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
    } }
    'generate-completion' = @{ About = 'Print the completion script for a shell: bash, zsh, fish, powershell.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
    } }
    'generate-man' = @{ About = 'Print the manual page of the program, or of a command.'; Options = [ordered]@{
        '--color' = @{ About = 'When to use colours (default: auto).'; Words = 'auto always never' }
        '-q' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '--quiet' = @{ About = 'Say nothing but results and faults.'; Words = '' }
        '-v' = @{ About = 'Say more on standard error.'; Words = '' }
        '--verbose' = @{ About = 'Say more on standard error.'; Words = '' }
        '-h' = @{ About = 'Show this help.'; Words = '' }
        '--help' = @{ About = 'Show this help.'; Words = '' }
        '--version' = @{ About = 'Show versions.'; Words = '' }
    } }
}
Register-ArgumentCompleter -Native -CommandName reso, reso.ps1 -ScriptBlock {
    param($word, $line, $position)
    $given = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
    $done = if ($word) { @($given | Select-Object -SkipLast 1) } else { $given }
    $found = [ordered]@{}
    if ($done.Count -eq 0) {
        $resoCommands.Keys | Sort-Object | ForEach-Object { $found[$_] = $resoCommands[$_].About }
    } elseif ($resoCommands.ContainsKey($done[0])) {
        $options = $resoCommands[$done[0]].Options
        $before = $done[-1]
        if ($options.Contains($before) -and $options[$before].Words) {
            $options[$before].Words -split ' ' | ForEach-Object { $found[$_] = $_ }
        } elseif ($word -like '-*') {
            $options.Keys | ForEach-Object { $found[$_] = $options[$_].About }
        }
    }
    $found.Keys | Where-Object { $_ -like "$word*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $found[$_])
    }
}
