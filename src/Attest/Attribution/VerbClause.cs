using Attest.Language;

namespace Attest.Attribution;

/// <summary>A clause that a verb of saying governs: after it, before it, or around it.</summary>
internal static class VerbClause
{
    private static readonly ulong Ask = Lexicons.WordHash.Of("ask");

    /// <summary>The clause; null where the verb has none.</summary>
    public static ContentMatch? Find(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        var verb = cue.Head;
        sentence = BehindQuestion(document, sentence, cue);
        if (Ending(document, sentence, cue, row) is { } ending) return ending;
        // "Asked the council to send observers": no question.
        if (row.Stance == Stance.Questions && document.Child(verb, Relation.Xcomp) is var wish and >= 0 && Clauses.HasCase(document, wish, GrammarWords.To)) return null;
        var left = -1;
        foreach (var child in document.Children(verb))
        {
            var relation = document.Relations[child];
            if (relation is not (Relation.Ccomp or Relation.Csubj or Relation.CsubjPass or Relation.Parataxis) || child < sentence.First) continue;
            if (child < verb)
            {
                if (relation != Relation.CsubjPass && relation != Relation.Csubj) left = child;
                continue;
            }

            // "Our fighters attacked a convoy, said the Ansar Brigades": a name that the tree takes for a clause.
            if (relation == Relation.Ccomp && left >= 0 && document.Tags[child] is Upos.Propn or Upos.Noun && document.Child(child, Relation.Cop) < 0 && document.Child(child, Relation.Nsubj) < 0) continue;
            // "Gunmen killed three guards, nurses said, in what police called a robbery"
            if (relation == Relation.Ccomp && cue.Span.End < sentence.End && document.FormHashes[cue.Span.End] == GrammarWords.Comma && document.Tags[cue.Span.End + 1] == Upos.Adp && document.Heads[verb] >= 0 && document.Heads[verb] < verb) continue;
            // "…, the army said, which the Front denied"
            if (left >= 0 && document.Child(child, Relation.Obj) is >= 0 and var which && which < child && IsOfAll(document, which)) continue;
            if (relation == Relation.Parataxis && (!row.Takes(CueFrames.Quote) || IsAnswer(document, child))) continue;
            // "Reported four dead, while a doctor said that seven had died"
            if (relation is Relation.Parataxis && (Clauses.HasSemicolon(document, verb, child) || (document.Child(child, Relation.Mark) is >= 0 and var aside && document.FormHashes[aside] != GrammarWords.That && document.Child(child, Relation.Nsubj) >= 0))) continue;
            // "found parts of a drone that …": behind an object a clause is about that object, unless the object is who is told.
            if (!row.Takes(CueFrames.Person) && document.Child(verb, Relation.Obj) is var thing and >= 0 && thing > verb && thing < child && document.Tags[thing] == Upos.Noun && document.Child(thing, Relation.Case) < 0 && document.FormHashes[document.Subtree(child).First] == GrammarWords.That) continue;
            if (relation == Relation.Ccomp && Clauses.HasCase(document, child, GrammarWords.To) && (row.Stance == Stance.Questions || Clauses.OwnSubject(document, child) < 0)) continue;
            var content = AfterVerb(document, sentence, cue, child);
            if (content.Length > 0) return new(row, CueFrames.Clause, cue.Span, [Together(document, sentence, verb, child, content)]) { Head = child };
        }

        if (left >= 0 && Closed(document, document.Subtree(left), cue)) return Around(document, sentence, cue, row, left, document.Subtree(left));
        var head = document.Heads[verb];
        if (head >= 0 && document.Relations[verb] == Relation.Parataxis && sentence.Contains(head) && !Clauses.HasSemicolon(document, Math.Min(head, verb), Math.Max(head, verb)) && !IsTurn(document, head)) return Around(document, sentence, cue, row, head, document.Subtree(head));
        if (head >= 0 && document.Relations[verb] == Relation.Advcl && Clauses.HasCase(document, verb, GrammarWords.As) && document.Child(verb, Relation.Obj) < 0)
            return Around(document, sentence, cue, row, head, document.Subtree(head));
        // "Though the group has claimed similar attacks"
        if (document.Relations[verb] == Relation.Advcl && document.Child(verb, Relation.Obj) >= 0 && document.Child(verb, Relation.Mark) is >= 0 and var though && TreeWords.Although.Contains(document.FormHashes[though])) return null;
        // "Ransacked schools, threatened teachers and kidnapped a mayor": one deed of several, whose object is nothing said; "…, but police suspect rebels".
        if (document.Relations[verb] == Relation.Conj && document.Child(verb, Relation.Obj) is >= 0 and var whom && document.Tags[whom] is Upos.Noun or Upos.Propn && (document.Child(verb, Relation.Cc) >= 0 || (document.Tags[whom] == Upos.Noun && Clauses.OwnSubject(document, verb) < 0))) return null;
        return ByOrder(document, sentence, cue, row);
    }

    /// <summary>"Asked whether the army had shelled it, the spokesman said …": the sentence behind what he was asked, which he does not say.</summary>
    private static TokenSpan BehindQuestion(Document document, TokenSpan sentence, CueMention cue)
    {
        var first = sentence.First;
        if (cue.Head == first || cue.Rows[0].Stance == Stance.Questions || document.LemmaHashes[first] != Ask || document.Xpos(first) is not ("VBN" or "VBD") || Clauses.OwnSubject(document, first) >= 0) return sentence;
        var comma = SpeakerComma(document, sentence, cue.Span.First);
        return comma > first ? sentence with { First = comma + 1 } : sentence;
    }

    /// <summary>"Said that soldiers had come, that they had taken a man and that he was dead": all that is said, up to the last clause with "that".</summary>
    private static TokenSpan Together(Document document, TokenSpan sentence, int verb, int first, TokenSpan content)
    {
        foreach (var child in document.Children(verb))
        {
            if (child <= first || document.Relations[child] is not (Relation.Ccomp or Relation.Conj or Relation.Advcl) || document.Child(child, Relation.Mark) is not (>= 0 and var mark) || document.FormHashes[mark] != GrammarWords.That) continue;
            var below = document.Subtree(child);
            if (below.First >= content.End) content = Spans.Trim(document, new(content.First, Math.Min(below.End, sentence.End)));
        }

        return content;
    }

    /// <summary>"Pavel Dorn: I cannot say": a name before a colon is nothing that is said.</summary>
    private static bool IsTurn(Document document, int head) =>
        document.Tags[head] is Upos.Noun or Upos.Propn && head + 1 < document.Count && document.FormHashes[head + 1] == GrammarWords.Colon && document.Subtree(head).First == document.SentenceTokens(document.SentenceOf(head)).First;

    /// <summary>"…, the ambulance service said.": the order of the words says more than the tree where a comma, a noun phrase and the verb end a sentence.</summary>
    private static ContentMatch? Ending(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        if (cue.Passive || !row.Takes(CueFrames.Quote)) return null;
        var last = sentence.End - 1;
        while (last >= cue.Span.End && document.Tags[last] == Upos.Punct) last--;
        // "… said on Sunday", "… said in a statement": where and when it was said may follow.
        if (last >= cue.Span.End && (last - cue.Span.End > 6 || document.Tags[cue.Span.End] != Upos.Adp)) return null;
        for (var token = cue.Span.End; token <= last; token++)
            if (document.Tags[token] is Upos.Punct or Upos.Verb or Upos.Aux or Upos.Sconj or Upos.Cconj) return null;
        var comma = SpeakerComma(document, sentence, cue.Span.First);
        if (comma < 0 || cue.Span.First - comma < 2 || HasClause(document, comma + 1, cue.Span.First)) return null;
        if (document.Tags[comma + 1] is Upos.Cconj or Upos.Sconj or Upos.Adp or Upos.Adv) return null;
        var content = Spans.Trim(document, new(sentence.First, comma));
        return content.Length > 2 && (Spans.HasVerb(document, content) || (content.Length > 7 && document.Tags[content.First] != Upos.Adp)) ? new(row, CueFrames.Clause, cue.Span, [content]) { Head = ContentHead(document, content) } : null;
    }

    /// <summary>True where a run holds a verb that is not a part of a noun phrase ("aid workers", "armed men").</summary>
    private static bool HasClause(Document document, int from, int to)
    {
        for (var token = from; token < to; token++)
            if (document.Tags[token] is Upos.Verb or Upos.Aux && !document.Capitals[token] && document.Relations[token] is not (Relation.Amod or Relation.Compound)) return true;
        return false;
    }

    private static int ContentHead(Document document, TokenSpan content)
    {
        for (var token = content.First; token < content.End; token++)
            if (document.Tags[token] == Upos.Verb && !content.Contains(document.Heads[token])) return token;
        return -1;
    }

    /// <summary>True where a comma or quotation mark stands between words said and the verb after them.</summary>
    private static bool Closed(Document document, TokenSpan clause, CueMention cue)
    {
        for (var token = Math.Max(clause.First, clause.End - 1); token < cue.Head; token++)
            if (document.Tags[token] == Upos.Punct) return true;
        return false;
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
        // A subject that the tree hung on the verb of saying belongs to what is said.
        if (!cue.Rows[0].Takes(CueFrames.Person) && first - cue.Span.End is > 0 and < 8 && document.FormHashes[first] != GrammarWords.That && OnlyNouns(document, cue.Span.End, first, cue.Head)) first = cue.Span.End;
        for (var token = first; token < Math.Min(below.End, first + 6) && document.Tags[token] is not (Upos.Verb or Upos.Aux); token++)
            if (document.FormHashes[token] == GrammarWords.That && document.Relations[token] == Relation.Mark) first = token;
        var end = Math.Min(below.End, sentence.End);
        return Spans.Trim(document, new(first, Math.Max(first, end)));
    }

    private static bool OnlyNouns(Document document, int from, int to, int verb)
    {
        for (var token = from; token < to; token++)
        {
            if (document.Tags[token] is not (Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Pron)) return false;
            if (document.Heads[token] == verb && document.Relations[token] is Relation.Nsubj or Relation.Iobj or Relation.OblUnmarked) return false;
        }

        return true;
    }

    /// <summary>Where the tree shows no clause: a short ending "…, residents said"; "that" after the verb; a verb of saying with a sentence behind it.</summary>
    private static ContentMatch? ByOrder(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        if (cue.Passive) return ToldBy(document, sentence, cue, row);
        if (row.Takes(CueFrames.Quote) && Before(document, sentence, cue) is { Length: > 0 } before)
        {
            var behind = Spans.Trim(document, new(After(document, sentence, cue), sentence.End));
            return new(row, CueFrames.Clause, cue.Span, behind.Length > 0 ? [before, behind] : [before]);
        }

        var end = cue.Span.End;
        for (var token = end; token < Math.Min(sentence.End, end + 5); token++)
        {
            if (document.Tags[token] == Upos.Verb) break;
            if (document.FormHashes[token] != GrammarWords.That || document.Tags[token] is Upos.Det or Upos.Pron) continue;
            var content = Spans.Trim(document, new(token, sentence.End));
            return content.Length > 2 && Spans.HasVerb(document, content) ? new(row, CueFrames.Clause, cue.Span, [content]) : null;
        }

        // "tells us rescuers are still searching": behind who is told the clause begins.
        if (row.Takes(CueFrames.Person) && row.Takes(CueFrames.Quote) && end + 3 < sentence.End && document.Tags[end] == Upos.Pron && document.Tags[end + 1] is Upos.Noun or Upos.Propn or Upos.Det or Upos.Pron)
        {
            var told = Spans.Trim(document, new(end + 1, sentence.End));
            return Spans.HasVerb(document, told) ? new(row, CueFrames.Clause, cue.Span, [told]) : null;
        }

        if (!row.Takes(CueFrames.Quote) || !row.Takes(CueFrames.Clause) || row.Takes(CueFrames.Person | CueFrames.Object) || end >= sentence.End) return null;
        // "The opposition says twenty"
        if (document.Tags[end] == Upos.Num && Spans.Trim(document, new(end, sentence.End)) is { Length: > 0 and <= 3 } figure && !Spans.HasVerb(document, figure)) return new(row, CueFrames.Clause, cue.Span, [figure]);
        if (document.Tags[end] is not (Upos.Det or Upos.Pron or Upos.Propn or Upos.Noun or Upos.Num or Upos.Adj or Upos.Sconj)) return null;
        var rest = Spans.Trim(document, new(end, sentence.End));
        return rest.Length > 2 && Spans.HasVerb(document, rest) && !BehindRelative(document, cue, rest) ? new(row, CueFrames.Clause, cue.Span, [rest]) : null;
    }

    /// <summary>"was told by fleeing families that …": the clause behind whoever tells.</summary>
    private static ContentMatch? ToldBy(Document document, TokenSpan sentence, CueMention cue, Cue row)
    {
        var end = cue.Span.End;
        if (!row.Takes(CueFrames.Person) || end >= sentence.End || document.FormHashes[end] != GrammarWords.By) return null;
        for (var token = end + 2; token < Math.Min(sentence.End, end + 10) && document.Tags[token] != Upos.Punct; token++)
        {
            if (document.FormHashes[token] != GrammarWords.That) continue;
            var content = Spans.Trim(document, new(token, sentence.End));
            return content.Length > 2 ? new(row, CueFrames.Clause, cue.Span, [content]) : null;
        }

        return null;
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

    /// <summary>True for the claim of "…, the ministry said, a claim the army denied".</summary>
    private static bool IsAnswer(Document document, int noun) => document.Tags[noun] == Upos.Noun && document.Relations[noun] == Relation.Parataxis && document.Child(noun, Relation.AclRelcl) >= 0 && document.Child(noun, Relation.Det) >= 0 && document.Child(noun, Relation.Cop) < 0;

    /// <summary>True for the "which" of "…, which the Front denied": all that was said before it.</summary>
    private static bool IsOfAll(Document document, int token) => GrammarWords.IsRelative(document.FormHashes[token]) && document.Relations[token] == Relation.Obj;

    /// <summary>Where the words after an inserted "…, residents said, …" begin; the sentence's end where the verb ends it.</summary>
    private static int After(Document document, TokenSpan sentence, CueMention cue)
    {
        for (var token = cue.Span.End; token < Math.Min(sentence.End, cue.Span.End + 5); token++)
        {
            if (document.Tags[token] == Upos.Verb) break;
            if (document.FormHashes[token] != GrammarWords.Comma) continue;
            // "…, the army said, which the Front denied"
            if (token + 1 < sentence.End && IsOfAll(document, token + 1)) return sentence.End;
            // "…, the ministry said, a claim the army denied": nothing more that the ministry says.
            return token + 2 < sentence.End && document.Tags[token + 1] == Upos.Det && IsAnswer(document, token + 2) ? sentence.End : token + 1;
        }

        return sentence.End;
    }

    /// <summary>The words before a verb of saying that ends its sentence or is inserted between commas.</summary>
    private static TokenSpan Before(Document document, TokenSpan sentence, CueMention cue)
    {
        var last = sentence.End - 1;
        while (last >= cue.Span.End && document.Tags[last] == Upos.Punct) last--;
        var inserted = After(document, sentence, cue) < sentence.End;
        if (!inserted && (last + 1 - cue.Span.End > 9 || Spans.HasVerb(document, new(cue.Span.End, last + 1)))) return default;
        var comma = SpeakerComma(document, sentence, cue.Span.First);
        // "The rebels, who had burned the school, denied it": the verb has its subject before the description in commas.
        if (comma < 0 || (comma == cue.Span.First - 1 && document.Child(cue.Head, Relation.Nsubj) is >= 0 and var own && own < comma && (document.Child(own, Relation.AclRelcl) >= 0 || document.Child(own, Relation.Acl) >= 0))) return default;
        var content = Spans.Trim(document, new(sentence.First, comma));
        // "Drones hit power station, says governor": a headline's verb may look like a noun.
        return Spans.HasVerb(document, content) || (content.Length > 2 && comma == cue.Span.First - 1 && document.SentenceKinds[document.SentenceOf(cue.Head)] == SentenceKind.Heading) || (inserted && Spans.HasVerb(document, new(cue.Span.End, sentence.End))) ? content : default;
    }

    /// <summary>The comma before the speaker's noun phrase, past the commas of its apposition ("…, its director, Pavla Meer, said"); -1 for none.</summary>
    private static int SpeakerComma(Document document, TokenSpan sentence, int cue)
    {
        var found = -1;
        var end = cue;
        for (var token = cue - 1; token > Math.Max(sentence.First, cue - 16); token--)
        {
            if (document.Tags[token] == Upos.Verb && token < cue - 1 && !document.Capitals[token] && document.Relations[token] is not (Relation.Amod or Relation.Compound)) break;
            if (document.FormHashes[token] != GrammarWords.Comma) continue;
            if (token + 1 == cue)
            {
                end = token;
                continue;
            }

            if (GrammarWords.IsRelative(document.FormHashes[token + 1]))
            {
                // "Accused the rebels of shelling the clinic, which the group denied": all that stands before it.
                if (IsOfAll(document, token + 1) && document.Heads[token + 1] >= cue) found = token;
                break;
            }

            found = token;
            // A name, an age or an office between commas belongs to the noun phrase before it.
            if (!(end < cue && (document.Capitals[token + 1] || document.Tags[token + 1] is Upos.Num or Upos.Det || (document.Tags[token + 1] == Upos.Noun && document.Tags[token - 1] == Upos.Propn)))) break;
            end = cue;
        }

        return found < 0 && end < cue && cue - end == 1 ? end : found;
    }
}
