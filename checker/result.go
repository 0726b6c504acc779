package checker

// A Result is what is known of one article after a check.
type Result struct {
	Path      string
	Lang      string // the language it was read in
	Published string // EDTF, "" where nobody said
	Format    string
	Bytes     []byte // the article as it was read; spans are ranges of it

	// Converted says that Bytes are not those of the file but text decoded from it (UTF-8 for another encoding, the paragraphs
	// of a word processor's file one a line), so that fixes cannot be written into the file.
	Converted bool

	// Claims are all claims in order of place; Findings picks the contradicted ones.
	Claims []Claim
	// Anchors tell what files of suppressions did for this article; see [Checker.SuppressionResults].
	Anchors []AnchorUse
	// Diagnostics are problems of reading the article.
	Diagnostics []Diagnostic
	// Internal are faults of the program itself: a rule that failed on this article. The other rules ran.
	Internal []string
}

// Findings returns the contradicted claims that nothing suppresses.
func (r *Result) Findings() []Claim {
	var out []Claim
	for _, c := range r.Claims {
		if c.IsFinding() {
			out = append(out, c)
		}
	}
	return out
}

// The verdicts of a claim.
const (
	Contradicted = "contradicted"
	Consistent   = "consistent"
	Unchecked    = "unchecked"
)

// The severities of a finding, from the gravest.
const (
	Error   = "error"
	Warning = "warning"
	Info    = "info"
)

// A Claim is what an article says of a fact, and how that compares.
type Claim struct {
	Rule     string
	Verdict  string
	Severity string // of a contradicted claim, else ""

	Span    Span   // the words that decide
	Subject Span   // the words that say what it is about
	Text    string // the words of Span, of Subject where a claim has no words of its own
	About   string // the words of Subject

	Headline bool // the words, or those of Subject, stand in the headline or below it

	Said, Known string // values: EDTF dates, fact IDs, numbers, names
	Facts       []Fact // what it was compared with, the deciding one first

	Day    string  // the day assumed, EDTF
	DayWhy Message // why that day

	Reason  Message // why it is unchecked
	Message Message // of a contradicted claim
	Fixes   []Fix

	// Fingerprint identifies a contradicted claim in its article by what it says, so that it stays the same when the claim moves
	// to another line; "" for other claims.
	Fingerprint string
	Suppressed  *Suppression // why a contradicted claim is no finding, nil where it is one
}

// IsFinding tells whether the claim is to be reported: contradicted and not suppressed.
func (c *Claim) IsFinding() bool { return c.Verdict == Contradicted && c.Suppressed == nil }

// A Suppression is why a contradicted claim is not reported.
type Suppression struct {
	Kind   string // [InSource], [External], [InBaseline] or [NotChanged]
	Reason string // as it was given
}

// The kinds of suppressions.
const (
	InSource   = "in-source"   // a comment or the front matter of the article
	External   = "external"    // a file of suppressions
	InBaseline = "baseline"    // it was there before
	NotChanged = "not-changed" // only changed lines were asked for
)

// A Span is a stretch of the article. Start and End are bytes of the file, half open; lines and columns count from 1, columns
// in characters.
type Span struct {
	Start, End         int
	Line, Column       int
	EndLine, EndColumn int
}

// A Message is a sentence in the languages that findings speak.
type Message struct{ EN, FR string }

// In returns the message in a language; English for any but "fr".
func (m Message) In(lang string) string {
	if lang == "fr" {
		return m.FR
	}
	return m.EN
}

// A Fact is a fact that a claim was compared with.
type Fact struct {
	ID       string // "event.ukraine-invasion"
	When     string // the time for which it holds, EDTF; "" where none matters
	File     string // where it is written
	Line     int
	Source   string // on whose word it stands
	Verified string // EDTF
}

// A Fix replaces a stretch of the file. Several fixes of one claim are a choice.
type Fix struct {
	Span Span
	Text string
	Safe bool // may be applied unasked
}

// A Diagnostic is a problem of an article, a facts file or a configuration. Line and Column count from 1; 0 is no place.
type Diagnostic struct {
	Path         string
	Line, Column int
	Message      string
	Warning      bool // nothing was lost
}
