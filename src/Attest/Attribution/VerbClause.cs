using Attest.Language;

namespace Attest.Attribution;

/// <summary>A clause that a verb of saying governs: after it, before it, or around it.</summary>
internal static class VerbClause
{
    /// <summary>The clause; null where the verb has none.</summary>
    public static ContentMatch? Find(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        var verb = cue.Head;
        var left = -1;
        foreach (var child in document.Children(verb))
        {
            var relation = document.Relations[child];
            if (relation is not (Relation.Ccomp or Relation.Csubj or Relation.CsubjPass or Relation.Parataxis)) continue;
            if (child < verb)
            {
                if (relation != Relation.CsubjPass && relation != Relation.Csubj) left = child;
                continue;
            }

            if (relation == Relation.Parataxis && !row.Takes(CueFrames.Quote)) continue;
            if (relation is Relation.Parataxis && document.FormHashes[Math.Max(0, document.Subtree(child).First - 1)] == GrammarWords.Semicolon) continue;
            if (relation == Relation.Ccomp && Clauses.HasCase(document, child, GrammarWords.To) && Clauses.OwnSubject(document, child) < 0) continue;
            var content = AfterVerb(document, sentence, cue, child);
            if (content.Length > 0) return new(row, CueFrames.Clause, cue.Span, [content]) { Head = child };
        }

        if (left >= 0) return Around(document, sentence, cue, row, left, document.Subtree(left));
        var head = document.Heads[verb];
        if (head >= 0 && document.Relations[verb] == Relation.Parataxis && sentence.Contains(head)) return Around(document, sentence, cue, row, head, document.Subtree(head));
        if (head >= 0 && document.Relations[verb] == Relation.Advcl && Clauses.HasCase(document, verb, GrammarWords.As) && document.Child(verb, Relation.Obj) < 0)
            return Around(document, sentence, cue, row, head, document.Subtree(head));
        return ByOrder(document, sentence, cue, row);
    }

    /// <summary>The verb group and whatever belongs to it beside the clause: subject, date, place of speaking.</summary>
    private static TokenSpan OwnWords(Document document, CueMention cue, int content, TokenSpan sentence)
    {
        int first = cue.Span.First, end = cue.Span.End;
        foreach (var child in document.Children(cue.Head))
        {
            if (child == content || document.Relations[child] is Relation.Punct) continue;
            var below = document.Subtree(child);
            if (content >= 0 && below.Contains(content)) continue;
            first = Math.Min(first, below.First);
            end = Math.Max(end, below.End);
        }

        return new(Math.Max(first, sentence.First), Math.Min(end, sentence.End));
    }

    private static ContentMatch? Around(Document document, TokenSpan sentence, CueMention cue, Cue row, int head, TokenSpan clause)
    {
        var own = OwnWords(document, cue, head, sentence);
        if (clause.Length == 0) return null;
        List<TokenSpan> spans = [];
        Spans.AddWithout(document, clause, own, spans);
        if (spans.Count == 0) return null;
        // What stands before a verb of saying at the end of its sentence is said from the sentence's beginning.
        if (own.First > sentence.First + 2 && spans[0].First < own.First && own.End >= sentence.End - 2 && spans[0].First - sentence.First < 4)
            spans[0] = Spans.Trim(document, new(sentence.First, spans[0].End));
        return new(row, CueFrames.Clause, cue.Span, [.. spans]) { Head = head };
    }

    private static TokenSpan AfterVerb(Document document, TokenSpan sentence, CueMention cue, int child)
    {
        var below = document.Subtree(child);
        var first = Math.Max(below.First, cue.Span.End);
        var end = Math.Min(below.End, sentence.End);
        return Spans.Trim(document, new(first, Math.Max(first, end)));
    }

    /// <summary>Where the tree shows no clause: a short ending "…, residents said"; "that" after the verb; a verb of saying with a sentence behind it.</summary>
    private static ContentMatch? ByOrder(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        if (cue.Passive) return null;
        if (row.Takes(CueFrames.Quote) && Before(document, sentence, cue) is { Length: > 0 } before) return new(row, CueFrames.Clause, cue.Span, [before]);
        var end = cue.Span.End;
        for (var token = end; token < Math.Min(sentence.End, end + 5); token++)
        {
            if (document.Tags[token] == Upos.Verb) break;
            if (document.FormHashes[token] != GrammarWords.That || document.Tags[token] is Upos.Det or Upos.Pron) continue;
            var content = Spans.Trim(document, new(token, sentence.End));
            return content.Length > 2 && Spans.HasVerb(document, content) ? new(row, CueFrames.Clause, cue.Span, [content]) : null;
        }

        if (!row.Takes(CueFrames.Quote) || !row.Takes(CueFrames.Clause) || row.Takes(CueFrames.Person | CueFrames.Object) || end >= sentence.End) return null;
        if (document.Tags[end] is not (Upos.Det or Upos.Pron or Upos.Propn or Upos.Noun or Upos.Num or Upos.Adj or Upos.Sconj)) return null;
        var rest = Spans.Trim(document, new(end, sentence.End));
        return rest.Length > 2 && Spans.HasVerb(document, rest) && !BehindRelative(document, cue, rest) ? new(row, CueFrames.Clause, cue.Span, [rest]) : null;
    }

    /// <summary>True where the only verb after the cue belongs to a relative clause ("said a man who had fled").</summary>
    private static bool BehindRelative(Document document, CueMention cue, TokenSpan rest)
    {
        for (var token = rest.First; token < rest.End; token++)
        {
            if (token > rest.First && GrammarWords.IsRelative(document.FormHashes[token])) return true;
            if (document.Tags[token] is Upos.Verb or Upos.Aux) return document.Heads[token] == cue.Head && document.Relations[token] == Relation.Advcl;
        }

        return true;
    }

    /// <summary>The words before the last comma of a sentence that a verb of saying ends.</summary>
    private static TokenSpan Before(Document document, TokenSpan sentence, CueMention cue)
    {
        var last = sentence.End - 1;
        while (last >= cue.Span.End && document.Tags[last] == Upos.Punct) last--;
        if (last + 1 - cue.Span.End > 9 || Spans.HasVerb(document, new(cue.Span.End, last + 1))) return default;
        for (var token = cue.Span.First - 1; token > Math.Max(sentence.First, cue.Span.First - 14); token--)
        {
            if (document.Tags[token] == Upos.Verb && token < cue.Span.First - 1) return default;
            if (document.FormHashes[token] != GrammarWords.Comma) continue;
            if (token + 1 < cue.Span.First && GrammarWords.IsRelative(document.FormHashes[token + 1])) return default;
            if (token + 1 == cue.Span.First && last + 1 == cue.Span.End) continue;
            var content = Spans.Trim(document, new(sentence.First, token));
            if (Spans.HasVerb(document, content)) return content;
        }

        return default;
    }
}
