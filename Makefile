# The main commands: `make` generates Site/, `make test` does the same and runs every test, `make gates` judges what readers get.
# Everything else is `swift build` and the program itself: `.build/release/dossier --help`.

SWIFT ?= swift
PREFIX ?= /usr/local
SECONDS ?= 60
# On Linux the programs bring Swift's library along: they start faster, and need no Swift where they run.
RELEASE = -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
DOSSIER = .build/release/dossier
FORMATTED = Package.swift Sources Tests
JUDGED = .build/gates/sites

.PHONY: site build preview libraries test fuzz drift gates quick-gates commonmark preview-gate judged-sites perf lint install uninstall clean help

site: build
	$(DOSSIER) build

build: libraries
	$(SWIFT) build $(RELEASE) --product dossier

# Serves the dossier while it is being written: `make preview PREVIEW="--open --port 9000"`. Only this and `make install` build the HTTP
# library.
preview: build
	$(SWIFT) build $(RELEASE) --product dossier-preview
	@exec $(DOSSIER) preview $(PREVIEW)

# Installs the C libraries that are missing, and says so; asks for root only then.
libraries:
	@sh .ci/libraries

test: site
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	DOSSIER_PROGRAM="$(CURDIR)/$(DOSSIER)" $(SWIFT) test --skip-build

# Feeds arbitrary bytes to each reader of what people write, each for SECONDS; see .ci/fuzz.
fuzz: libraries
	sh .ci/fuzz $(SECONDS)

# Fails when Site/ is not what Content/ and Templates/ give.
drift: build
	$(DOSSIER) build --dry-run --fail-on-change

# Judges Site/, the same at an address of its own and a generated one of 300 people by every gate, and two more sites by those that
# read files. GATES adds options:
# make gates GATES='--seed 7'
gates: site judged-sites commonmark
	Gates/run $(GATES) Site
	Gates/run --pages 0 $(GATES) $(JUDGED)/generated/Site $(JUDGED)/addressed/Site
	Gates/run --quick $(GATES) $(JUDGED)/starter/Site $(JUDGED)/arabic/Site
	Gates/run --only narrow,accessibility --pages 0 $(GATES) $(JUDGED)/arabic/Site

quick-gates: site judged-sites commonmark
	Gates/run --quick $(GATES) Site $(JUDGED)/generated/Site $(JUDGED)/starter/Site $(JUDGED)/addressed/Site $(JUDGED)/arabic/Site

# Renders the examples of the CommonMark specification as notes, and fails where they come out otherwise than libcmark writes them.
EXAMPLES = .build/gates/commonmark.json
commonmark: libraries
	Gates/run commonmark $(EXAMPLES)
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	@said=$$(COMMONMARK_EXAMPLES="$(CURDIR)/$(EXAMPLES)" $(SWIFT) test --skip-build --filter OfficialExampleTests 2>&1) \
	  || { printf '%s\n' "$$said"; exit 1; }; \
	printf '%s\n' "$$said" | grep ' examples: ' || { echo 'No example of CommonMark was compared.' >&2; exit 1; }

# Writes in a dossier that the preview serves, and looks in a browser at what becomes of it.
preview-gate: build
	$(SWIFT) build $(RELEASE) --product dossier-preview
	Gates/run preview $(GATES) $(DOSSIER)

# The dossier that `dossier init` makes, the same set from right to left, ours as it is under an address, with feed, sitemap and
# canonical links, and a large one of invented records.
judged-sites: build
	$(SWIFT) build $(RELEASE) --product dossier-bench
	rm -rf $(JUDGED)
	mkdir -p $(JUDGED)/addressed
	.build/release/dossier-bench generate --people 300 --out $(JUDGED)/generated/Content
	$(DOSSIER) init $(JUDGED)/starter
	$(DOSSIER) init $(JUDGED)/arabic
	sed -i.english 's/^language:.*/language: ar/' $(JUDGED)/arabic/Content/dossier.yaml
	rm $(JUDGED)/arabic/Content/dossier.yaml.english
	grep -q '^language: ar' $(JUDGED)/arabic/Content/dossier.yaml
	cp -R Content $(JUDGED)/addressed/Content
	printf '\nbase_url: https://dossier.example/spying\n' >>$(JUDGED)/addressed/Content/dossier.yaml
	for site in starter arabic addressed generated; do \
	  $(DOSSIER) build --content $(JUDGED)/$$site/Content --output $(JUDGED)/$$site/Site || exit 1; done

# Counts the instructions of a build, and fails if they are more than .ci/instructions allows: make perf UPDATE=--update renews that.
perf: build
	@sh .ci/valgrind
	$(SWIFT) build $(RELEASE) --product dossier-bench
	.build/release/dossier-bench count --program $(DOSSIER) --baseline .ci/instructions $(UPDATE)

lint:
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

install: build
	$(SWIFT) build $(RELEASE) --product dossier-preview
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(DOSSIER) $(DOSSIER)-preview "$(DESTDIR)$(PREFIX)/bin"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/dossier" "$(DESTDIR)$(PREFIX)/bin/dossier-preview"

clean:
	$(SWIFT) package clean

help:
	@echo 'make            build the program and generate Site/'
	@echo 'make preview    serve the dossier while it is being written, with live reload'
	@echo 'make test       the same, and run every test'
	@echo 'make fuzz       feed arbitrary bytes to the readers of content and templates, each for SECONDS (60)'
	@echo 'make drift      fail if Site/ is not what Content/ and Templates/ give'
	@echo 'make gates      judge Site/ as readers and programs get it: links, accessibility, exports and more'
	@echo 'make commonmark compare how notes come out with libcmark, by the examples of the CommonMark specification'
	@echo 'make preview-gate  judge the preview in a browser'
	@echo 'make perf       fail if a build has come to need more instructions than .ci/instructions allows'
	@echo 'make lint       check the formatting of the Swift code'
	@echo 'make install    install the program below PREFIX (default /usr/local)'
