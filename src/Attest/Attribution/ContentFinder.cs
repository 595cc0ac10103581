using Attest.Language;

namespace Attest.Attribution;

/// <summary>Finds what a cue governs, frame by frame, from the tree and from the order of the words where the tree says nothing.</summary>
internal static class ContentFinder
{
    private static readonly Lexicons.WordSet Papers = ClaimWords.Of("finding");

    /// <summary>The content of a cue; null where it has none here, so that it marks no claim.</summary>
    public static ContentMatch? Find(Document document, TokenSpan sentence, CueMention cue)
    {
        foreach (var row in cue.Rows)
            if (row.Noun != 0 && ByObjectNoun(document, sentence, cue, row) is { } noun) return noun;
        ContentMatch? found = null;
        foreach (var row in cue.Rows)
        {
            if (row.Noun != 0) continue;
            found = row.Class switch
            {
                CueClass.Preposition => AfterPreposition(document, sentence, cue, row),
                CueClass.Adverb => UnderAdverb(document, sentence, cue, row),
                CueClass.Light => null,
                CueClass.Verb => row.Takes(CueFrames.Clause) ? VerbClause.Find(document, sentence, cue, row) : null,
                _ => OfNominal(document, sentence, cue, row),
            };
            if (found is not null) return found;
        }

        return cue.Rows[0].Class == CueClass.Verb ? VerbPhrase.Find(document, sentence, cue) : null;
    }

    /// <summary>"claimed responsibility for …", "placed the blame on …".</summary>
    private static ContentMatch? ByObjectNoun(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        var noun = -1;
        foreach (var child in document.Children(cue.Head))
        {
            var relation = document.Relations[child];
            if (document.LemmaHashes[child] == row.Noun && (relation == Relation.Obj || relation == Relation.NsubjPass || relation == Relation.Xcomp || relation == Relation.Advmod)) noun = child;
            if (relation is Relation.Xcomp && row.Takes(CueFrames.Hold) && document.LemmaHashes[child] == row.Noun) noun = child;
        }

        if (noun < 0)
        {
            for (var token = cue.Span.End; token < Math.Min(sentence.End, cue.Span.End + 8) && document.Tags[token] != Upos.Verb; token++)
                if (document.LemmaHashes[token] == row.Noun) noun = token;
        }

        if (noun < 0) return null;
        var span = new TokenSpan(Math.Min(cue.Span.First, noun), Math.Max(cue.Span.End, noun + 1));
        if (noun < cue.Head) span = cue.Span;
        if (row.Takes(CueFrames.Hold) && document.Child(cue.Head, Relation.Obj) is var held and >= 0 && held != noun)
        {
            var whole = document.Subtree(held);
            var end = Math.Max(whole.End, PhraseEnd(document, noun, sentence));
            return new(row, CueFrames.Hold, cue.Span, [Spans.Trim(document, new(Math.Max(whole.First, cue.Span.End), end))]) { Head = held, Held = held, Noun = noun };
        }

        foreach (var parent in (ReadOnlySpan<int>)[noun, cue.Head])
        {
            foreach (var child in document.Children(parent))
            {
                if (child <= noun) continue;
                var relation = document.Relations[child];
                var preposition = Clauses.CaseAmong(document, child, row.Prepositions);
                if (preposition >= 0)
                {
                    var below = document.Subtree(child);
                    var content = Spans.Trim(document, new(preposition + 1, below.End));
                    if (content.Length > 0) return new(row, CueFrames.Object, preposition == span.End ? new(span.First, preposition + 1) : span, [content]) { Head = child, Held = child, Noun = noun };
                }
                else if (row.Takes(CueFrames.Clause) && relation is Relation.Acl or Relation.Ccomp)
                {
                    return new(row, CueFrames.Clause, span, [Spans.Trim(document, document.Subtree(child))]) { Head = child, Noun = noun };
                }
            }
        }

        if (row.Stance != Stance.ClaimsResponsibility && row.Stance != Stance.Denies) return null;
        return new(row, CueFrames.Object, cue.Span, [Spans.Trim(document, new(Math.Max(cue.Span.End, Math.Min(noun, document.Subtree(noun).First)), Math.Max(noun + 1, document.Subtree(noun).End)))]) { Head = noun, Noun = noun };
    }

    /// <summary>"according to the ministry": everything in the sentence but the phrase itself.</summary>
    private static ContentMatch? AfterPreposition(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        var speaker = SpeakerPhrase.After(document, cue.Span.End, sentence.End);
        if (speaker.Length == 0) return null;
        var before = Spans.Trim(document, new(sentence.First, cue.Span.First));
        var after = Spans.Trim(document, new(speaker.End, sentence.End));
        if (InRelative(document, cue.Span.First, speaker.End) is { Length: > 1 } own) return new(row, CueFrames.Clause, cue.Span, [own]) { Head = document.Heads[Told(document, cue.Span.First)] };
        // "Nine people were killed, Reuters reported, citing the ministry": not that Reuters reported it.
        if (document.Relations[cue.Span.First] == Relation.Advcl && document.Heads[cue.Span.First] is var reporting && before.Contains(reporting) && document.Child(reporting, Relation.Nsubj) is >= 0 and var reporter && document.Subtree(reporter).First - 1 is var comma && comma > before.First && document.FormHashes[comma] == GrammarWords.Comma) before = Spans.Trim(document, new(before.First, comma));
        // "According to preliminary information, a nurse was hurt, he added": he says it.
        if (before.Length == 0 && IsPaper(document, speaker) && sentence.End - 2 > after.First && TreeWords.Reporting.Contains(document.FormHashes[sentence.End - 2]) && document.Child(sentence.End - 2, Relation.Nsubj) >= 0) return null;
        if (before.Length == 0 && after.Length == 0)
        {
            // The tree took the whole sentence for the speaker: it ends at the comma.
            while (speaker.First < speaker.End && document.FormHashes[speaker.First] != GrammarWords.Comma) speaker = speaker with { First = speaker.First + 1 };
            after = Spans.Trim(document, new(speaker.First, sentence.End));
            if (after.Length < 2) return null;
        }

        // After a comma that closes the phrase the clause goes on; a phrase at the end leaves the clause before it.
        if (before.Length == 0) return new(row, CueFrames.Clause, cue.Span, [after]);
        var goesOn = after.Length > 3 && document.FormHashes[speaker.End] == GrammarWords.Comma;
        return new(row, CueFrames.Clause, cue.Span, goesOn && Spans.HasVerb(document, after) ? [before, after] : [before]);
    }

    /// <summary>The "which" right before "according to", with or without a comma between.</summary>
    private static int Told(Document document, int cue) => cue > 1 && document.FormHashes[cue - 1] == GrammarWords.Comma ? cue - 2 : cue - 1;

    /// <summary>"The bombing, which according to the ministry was carried out by rebels, killed two": the clause that begins with "which", behind its speaker; empty for none.</summary>
    private static TokenSpan InRelative(Document document, int cue, int from)
    {
        if (Told(document, cue) is not (>= 0 and var which) || !GrammarWords.IsRelative(document.FormHashes[which]) || document.SentenceOf(which) != document.SentenceOf(cue) || document.Heads[which] is not (var verb and >= 0) || verb < from) return default;
        return Spans.Trim(document, new(from, document.Subtree(verb).End));
    }

    /// <summary>True for "preliminary information", "initial reports": nobody who speaks.</summary>
    private static bool IsPaper(Document document, TokenSpan speaker) =>
        speaker.Length <= 3 && Papers.Contains(document.LemmaHashes[speaker.End - 1]) && document.Tags[speaker.End - 1] == Upos.Noun && document.Child(speaker.End - 1, Relation.Amod) >= 0;

    /// <summary>"allegedly": the clause that it stands in.</summary>
    private static ContentMatch? UnderAdverb(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        var head = document.Heads[cue.Head];
        if (head < 0) return null;
        var clause = document.Subtree(head);
        List<TokenSpan> spans = [];
        Spans.AddWithout(document, clause, cue.Span, spans);
        return spans.Count == 0 ? null : new(row, CueFrames.Clause, cue.Span, [.. spans]) { Head = head };
    }

    /// <summary>"the claim that …", "fear of …", "sure that …", "eager to …".</summary>
    private static ContentMatch? OfNominal(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        foreach (var child in document.Children(cue.Head))
        {
            if (child < cue.Head) continue;
            var relation = document.Relations[child];
            var below = document.Subtree(child);
            var preposition = Clauses.CaseAmong(document, child, row.Prepositions);
            if (preposition >= 0 && relation is Relation.Nmod or Relation.Acl or Relation.Obl or Relation.Advcl)
            {
                if (preposition > cue.Span.End) continue;
                var content = Spans.Trim(document, new(preposition + 1, below.End));
                if (content.Length > 0) return new(row, CueFrames.Object, new(cue.Span.First, preposition + 1), [content]) { Head = child, Held = child };
            }

            if (relation is not (Relation.Acl or Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.AclRelcl)) continue;
            var first = document.FormHashes[below.First];
            if (row.Takes(CueFrames.To) && first == GrammarWords.To && relation != Relation.AclRelcl)
                return new(row, CueFrames.To, cue.Span, [Spans.Trim(document, below)]) { Head = child };
            if (!row.Takes(CueFrames.Clause)) continue;
            var clausal = first == GrammarWords.That && !IsRelativeSubject(document, below.First, child);
            if (clausal || (cue.Rows[0].Class == CueClass.Adjective && relation == Relation.Ccomp))
                return new(row, CueFrames.Clause, cue.Span, [Spans.Trim(document, new(Math.Max(below.First, cue.Span.End), below.End))]) { Head = child };
        }

        // The clause right behind the noun, whatever the tree hangs it on.
        var next = cue.Span.End;
        if (row.Class != CueClass.Noun || !row.Takes(CueFrames.Clause) || next >= sentence.End || document.FormHashes[next] != GrammarWords.That || document.Relations[next] != Relation.Mark) return null;
        var verb = document.Heads[next];
        var clause = verb > next ? Spans.Trim(document, new(next, Math.Min(sentence.End, document.Subtree(verb).End))) : default;
        return clause.Length > 2 ? new(row, CueFrames.Clause, cue.Span, [clause]) { Head = verb } : null;
    }

    private static bool IsRelativeSubject(Document document, int that, int verb) =>
        document.Heads[that] == verb && document.Relations[that] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj;

    private static int PhraseEnd(Document document, int token, TokenSpan sentence) => Math.Min(sentence.End, document.Subtree(token).End);
}
