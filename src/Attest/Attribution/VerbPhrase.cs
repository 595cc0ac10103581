using Attest.Language;

namespace Attest.Attribution;

/// <summary>What a verb governs that is no clause: an object with what is said of it, a preposition's object, an infinitive, an object alone.</summary>
internal static class VerbPhrase
{
    /// <summary>The content; null where no frame of any row fits.</summary>
    public static ContentMatch? Find(Document document, TokenSpan sentence, CueMention cue)
    {
        foreach (var row in cue.Rows)
            if (row.Class == CueClass.Verb && row.Noun == 0 && row.Takes(CueFrames.Hold) && Held(document, sentence, cue, row) is { } held) return held;
        foreach (var row in cue.Rows)
            if (row.Class == CueClass.Verb && row.Prepositions.Length > 0 && row.Noun == 0 && AfterPreposition(document, cue, row) is { } governed) return governed;
        foreach (var row in cue.Rows)
            if (row.Class == CueClass.Verb && row.Noun == 0 && row.Takes(CueFrames.To | CueFrames.Gerund | CueFrames.Clause) && Open(document, cue, row) is { } open) return open;
        foreach (var row in cue.Rows)
            if (row.Class == CueClass.Verb && row.Noun == 0 && row.Takes(CueFrames.Object | CueFrames.Event) && Object(document, cue, row) is { } plain) return plain;
        return null;
    }

    private static ContentMatch? Held(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        if (!cue.Passive && OfWhat(document, sentence, cue, row) is { } free) return free;
        var held = cue.Passive ? Clauses.OwnSubject(document, cue.Head) : document.Child(cue.Head, Relation.Obj);
        if (held < 0 && !cue.Passive) held = document.Child(cue.Head, Relation.Iobj);
        if (!cue.Passive && held < cue.Head && held >= 0) held = -1;
        if (held < 0 && !cue.Passive && row.Holders.Length == 0) held = Called(document, cue);
        // "call on X to …": what is called on hangs below its preposition.
        if (held < 0 && !cue.Passive)
        {
            foreach (var child in document.Children(cue.Head))
                if (child >= cue.Span.End && document.Relations[child] is Relation.Obl or Relation.Ccomp && child < cue.Span.End + 8) { held = child; break; }
            if (held >= 0 && document.Relations[held] == Relation.Obl && cue.Rows[0].Rest.Length == 0 && document.Child(held, Relation.Case) >= 0) held = -1;
        }

        if (held < 0) return cue.Passive ? null : ByOrder(document, sentence, cue, row);
        // "a group calling itself the Hand" tells a name, not what anybody says.
        if (!cue.Passive && GrammarWords.IsReflexive(document.FormHashes[held])) return null;
        var whole = document.Subtree(held);
        if (document.Relations[held] == Relation.Ccomp)
            return row.Holders is [var to] && to == GrammarWords.To && Clauses.HasCase(document, held, GrammarWords.To)
                ? new(row, CueFrames.Hold, cue.Span, [Spans.Trim(document, new(Math.Max(cue.Span.End, whole.First), whole.End))]) { Head = held, Held = Clauses.OwnSubject(document, held) }
                : null;
        int predicate = -1, start = -1;
        // "held responsible for the attack": the preposition may hang on the second word of the cue.
        var second = document.Child(cue.Head, Relation.Xcomp) is var inner && cue.Span.Contains(inner) ? inner : cue.Head;
        foreach (var parent in (ReadOnlySpan<int>)[cue.Head, second, held])
        {
            foreach (var child in document.Children(parent))
            {
                if (child <= cue.Head || child == second || child <= held && !cue.Passive || predicate >= 0) continue;
                var relation = document.Relations[child];
                if (relation is not (Relation.Xcomp or Relation.Advcl or Relation.Obl or Relation.Nmod or Relation.Acl or Relation.Ccomp)) continue;
                if (row.Holders.Length > 0)
                {
                    var holder = Clauses.CaseAmong(document, child, row.Holders);
                    if (holder < 0 || holder < cue.Head) continue;
                    start = holder;
                }
                else if (relation != Relation.Xcomp && (parent == held || relation == Relation.Obl || relation == Relation.Advcl))
                {
                    continue;
                }

                predicate = child;
            }
        }

        if (predicate < 0 && row.Holders.Length == 0 && !cue.Passive) predicate = Second(document, cue, held);
        if (predicate < 0 && row.Holders.Length == 0 && !cue.Passive && whole.Length > 1 && (document.Tags[held] == Upos.Adj || CallsEvent(document, held)))
            return new(row, CueFrames.Hold, cue.Span, [Spans.Trim(document, new(Math.Max(whole.First, cue.Span.End), whole.End))]) { Head = held };
        if (predicate < 0 && !cue.Passive && Array.IndexOf(row.Holders, GrammarWords.As) >= 0) predicate = AfterAs(document, held, sentence);
        if (predicate < 0) return null;
        if (predicate < held) (predicate, held) = (held, predicate);
        whole = document.Subtree(held);
        var below = document.Subtree(predicate);
        var end = below.End;
        if (cue.Passive)
        {
            var rest = Spans.Trim(document, new(Math.Max(start >= 0 ? start : below.First, cue.Span.End), end));
            // "was accused of …": the preposition belongs to the cue, the subject to what is said.
            return new(row, CueFrames.Hold, cue.Span, [Spans.Trim(document, Clip(document, whole, cue.Span.First)), rest]) { Head = predicate, Held = held };
        }

        var first = Math.Max(whole.First, cue.Span.End);
        return new(row, CueFrames.Hold, cue.Span, [Spans.Trim(document, new(first, Math.Max(end, held + 1)))]) { Head = predicate, Held = held };
    }

    /// <summary>"in what the commissioner called a revenge attack", "over what it described as violations": what is called so is not named.</summary>
    private static ContentMatch? OfWhat(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        var what = cue.Span.First - 1;
        while (what > sentence.First && cue.Span.First - what < 8 && document.Tags[what] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Pron && document.FormHashes[what] != GrammarWords.What) what--;
        if (!sentence.Contains(what) || document.FormHashes[what] != GrammarWords.What || what >= cue.Span.First - 1) return null;
        var first = cue.Span.End;
        if (row.Holders.Length > 0 ? first >= sentence.End || Array.IndexOf(row.Holders, document.FormHashes[first]) < 0 : first >= sentence.End || document.Tags[first] is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Num or Upos.Punct)) return null;
        var end = first + 1;
        while (end < sentence.End && (document.Tags[end] != Upos.Punct || document.FormHashes[end] != GrammarWords.Comma && end < sentence.End - 1)) end++;
        var said = Spans.Trim(document, new(first, end));
        return said.Length == 0 ? null : new(row, CueFrames.Hold, cue.Span, [new(what, what + 1), said]);
    }

    /// <summary>"blamed government troops for the deaths" where the tree shows no object: a noun phrase up to the preposition, and what follows it.</summary>
    private static ContentMatch? ByOrder(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        if (row.Holders.Length == 0 || cue.Span.End >= sentence.End || document.Tags[cue.Span.End] is not (Upos.Det or Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj or Upos.Num)) return null;
        for (var token = cue.Span.End + 1; token < Math.Min(sentence.End - 1, cue.Span.End + 8); token++)
        {
            if (document.Tags[token] is Upos.Verb or Upos.Punct) return null;
            if (Array.IndexOf(row.Holders, document.FormHashes[token]) < 0 || document.FormHashes[token] == GrammarWords.To) continue;
            return new(row, CueFrames.Hold, cue.Span, [Spans.Trim(document, new(cue.Span.End, sentence.End))]) { Held = token - 1, Head = token + 1 };
        }

        return null;
    }

    /// <summary>The word after "as" in "described the raid on a shelter for the displaced as a warning", where the tree hangs it inside the object; -1 for none.</summary>
    private static int AfterAs(Document document, int held, TokenSpan sentence)
    {
        for (var token = held + 1; token < Math.Min(sentence.End - 1, held + 20); token++)
        {
            if (document.Tags[token] == Upos.Verb || document.FormHashes[token] == GrammarWords.Comma) return -1;
            if (document.FormHashes[token] == GrammarWords.As && document.Relations[token] == Relation.Case) return document.Heads[token];
        }

        return -1;
    }

    /// <summary>The object of "called the second strike deliberate" where the tree takes it for what it is called; -1 for none.</summary>
    private static int Called(Document document, CueMention cue)
    {
        foreach (var child in document.Children(cue.Head))
            if (child >= cue.Span.End && document.Relations[child] == Relation.Xcomp && document.Tags[child] != Upos.Verb && document.Child(child, Relation.Det) >= cue.Span.End) return child;
        return -1;
    }

    /// <summary>The second object of "called it a crime".</summary>
    private static int Second(Document document, CueMention cue, int held)
    {
        foreach (var child in document.Children(cue.Head))
            if (child != held && child >= cue.Span.End && document.Relations[child] is Relation.Obj or Relation.Iobj) return child;
        foreach (var child in document.Children(held))
            if (child > held && document.Tags[child] is Upos.Adj or Upos.Noun && document.Relations[child] is Relation.Amod or Relation.Appos or Relation.Conj or Relation.Acl or Relation.NmodUnmarked && document.Child(child, Relation.Cc) < 0) return child;
        return -1;
    }

    /// <summary>"called the accusation nonsense": the tree joins the two nouns, but an event is called something, not something's part.</summary>
    private static bool CallsEvent(Document document, int held) =>
        document.Child(held, Relation.Compound) is var first and >= 0 && Nominals.IsEvent(document, first) && document.Child(held, Relation.Det) >= 0;

    private static TokenSpan Clip(Document document, TokenSpan span, int limit) => new(span.First, Math.Max(span.First, Math.Min(span.End, limit)));

    private static ContentMatch? AfterPreposition(Document document, CueMention cue, Cue row)
    {
        foreach (var child in document.Children(cue.Head))
        {
            if (child < cue.Span.End || document.Relations[child] is not (Relation.Obl or Relation.Advcl or Relation.Xcomp or Relation.Nmod or Relation.Ccomp)) continue;
            var preposition = Clauses.CaseAmong(document, child, row.Prepositions);
            if (preposition < 0) continue;
            var content = Spans.Trim(document, new(preposition + 1, document.Subtree(child).End));
            if (content.Length == 0) continue;
            var span = preposition <= cue.Span.End + 1 ? new TokenSpan(cue.Span.First, preposition + 1) : cue.Span;
            return new(row, CueFrames.Object, span, [content]) { Head = child, Held = child };
        }

        return null;
    }

    private static ContentMatch? Open(Document document, CueMention cue, Cue row)
    {
        foreach (var child in document.Children(cue.Head))
        {
            if (child < cue.Span.End || document.Relations[child] is not (Relation.Xcomp or Relation.Ccomp or Relation.Advcl)) continue;
            var below = document.Subtree(child);
            var infinitive = Clauses.HasCase(document, child, GrammarWords.To);
            var fits = (infinitive && (row.Takes(CueFrames.To) || cue.Passive)) || (!infinitive && row.Takes(CueFrames.Gerund) && Clauses.IsGerund(document, child) && (document.Relations[child] != Relation.Advcl || below.First == cue.Span.End));
            if (!fits || below.First > cue.Span.End + 6) continue;
            var content = Spans.Trim(document, new(Math.Max(below.First, cue.Span.End), below.End));
            if (content.Length == 0) continue;
            var frame = infinitive ? CueFrames.To : CueFrames.Gerund;
            if (!cue.Passive && !IsRaising(row)) return new(row, frame, cue.Span, [content]) { Head = child };
            var subject = Clauses.OwnSubject(document, cue.Head);
            if (subject < 0 || subject > cue.Head) return new(row, frame, cue.Span, [content]) { Head = child };
            var whole = document.Subtree(subject);
            return new(row, frame, cue.Span, [Spans.Trim(document, new(whole.First, Math.Min(whole.End, cue.Span.First))), content]) { Head = child, Held = subject };
        }

        return null;
    }

    /// <summary>"seem", "appear": the subject belongs to what seems.</summary>
    private static bool IsRaising(Cue row) => row.Words is "seem" or "appear";

    /// <summary>What the preposition governs that is a part of the cue ("call for").</summary>
    private static int Governed(Document document, CueMention cue)
    {
        foreach (var child in document.Children(cue.Head))
        {
            if (child < cue.Span.End || document.Relations[child] is not (Relation.Obl or Relation.Nmod)) continue;
            foreach (var below in document.Children(child))
                if (document.Relations[below] == Relation.Case && cue.Span.Contains(below)) return child;
        }

        return -1;
    }

    private static ContentMatch? Object(Document document, CueMention cue, Cue row)
    {
        var found = cue.Passive ? Clauses.OwnSubject(document, cue.Head) : document.Child(cue.Head, Relation.Obj);
        if (found < 0 && row.Rest.Length > 0) found = Governed(document, cue);
        if (found < 0 || (!cue.Passive && found < cue.Head) || (document.Tags[found] is Upos.Pron or Upos.Num && !(row.Stance is Stance.Denies or Stance.ClaimsResponsibility && GrammarWords.PointsBack(document.FormHashes[found])))) return null;
        if (row.Takes(CueFrames.Event) && !Nominals.IsEvent(document, found) && !(row.Stance == Stance.ClaimsResponsibility && document.Tags[found] == Upos.Pron)) return null;
        var whole = document.Subtree(found);
        var content = Spans.Trim(document, cue.Passive ? new(whole.First, Math.Min(whole.End, cue.Span.First)) : new(Math.Max(whole.First, cue.Span.End), whole.End));
        return content.Length == 0 ? null : new(row, CueFrames.Object, cue.Span, [content]) { Head = found, Held = found };
    }
}
