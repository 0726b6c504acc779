package checker

import (
	"factcheck/internal/document"
	"factcheck/internal/fact"
	"factcheck/internal/source"
	"factcheck/internal/token"
	"factcheck/rules"
)

// claim turns a claim over the plain text into one over the file.
func (c *Checker) claim(file *source.File, text *document.Text, in *rules.Claim) Claim {
	out := Claim{
		Rule: in.Rule, Verdict: in.Verdict.String(),
		Span: span(file, text, in.Span), Subject: span(file, text, in.Subject),
		Text: text.Plain[in.Span.Start:in.Span.End], About: text.Plain[in.Subject.Start:in.Subject.End],
		Said: in.Said, Known: in.Known, Day: in.Day,
		DayWhy: Message(in.DayWhy), Reason: Message(in.Reason), Message: Message(in.Message),
	}
	out.Headline = headline(text, in.Span.Start) || headline(text, in.Subject.Start)
	for _, f := range in.Facts {
		out.Facts = append(out.Facts, factOf(f))
	}
	if in.Verdict != rules.Contradicted {
		return out
	}
	out.Severity = in.Severity.String()
	if s, ok := c.severity[in.Rule]; ok && in.Severity != rules.Info {
		out.Severity = s.String()
	}
	for _, f := range in.Fixes {
		if text.Quoted(f.Range.Start) || f.Range.End > 0 && text.Quoted(f.Range.End-1) {
			continue // the words of a quotation are the speaker's
		}
		if !text.Replaceable(f.Range.Start, f.Range.End, f.Text) {
			continue
		}
		out.Fixes = append(out.Fixes, Fix{Span: span(file, text, f.Range), Text: f.Text, Safe: f.Safe})
	}
	return out
}

func factOf(f fact.Ref) Fact {
	return Fact{ID: f.ID, When: f.When, File: f.Origin.File, Line: f.Origin.Line, Source: f.Origin.Source, Verified: f.Origin.Verified.String()}
}

func span(file *source.File, text *document.Text, r token.Range) Span {
	s := text.Span(r.Start, r.End)
	from, to := file.Position(s.Start), file.Position(s.End)
	return Span{Start: s.Start, End: s.End, Line: from.Line, Column: from.Column, EndLine: to.Line, EndColumn: to.Column}
}

// headline tells whether a place is in the headline or the deck.
func headline(text *document.Text, offset int) bool {
	kind := text.Block(offset).Kind
	return kind == document.Headline || kind == document.Deck
}
