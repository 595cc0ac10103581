using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Finds the words of a sentence that may mark a claim.</summary>
internal sealed class CueFinder(CueLexicon lexicon)
{
    private static readonly ulong Quote = WordHash.Of("quote"), Not = WordHash.Of("not"), Be = WordHash.Of("be"), For = WordHash.Of("for"), Fear = WordHash.Of("fear"), Seek = WordHash.Of("seek");

    private static readonly ulong Doubt = WordHash.Of("doubt");
    private static readonly WordSet Excluding = WordSet.Of("beyond", "without");
    private static readonly WordSet Offices = ClaimWords.Of("office");

    /// <summary>Whom police question, which says nothing.</summary>
    private static readonly WordSet People = ClaimWords.Of("questioned");

    /// <summary>Adds the cues of a sentence to a list, in the order of the text.</summary>
    public void Find(Document document, TokenSpan sentence, List<CueMention> found)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var mention = At(document, token, sentence);
            if (mention is not null) found.Add(mention);
        }
    }

    private CueMention? At(Document document, int token, TokenSpan sentence)
    {
        // "Life-threatening injuries"
        if (document.IsHyphened(token)) return null;
        List<Cue>? fit = null;
        var end = token + 1;
        if (document.FormHashes[token] != document.LemmaHashes[token]) Fit(document, lexicon.At(document.FormHashes[token]), token, sentence, ref fit, ref end);
        if (fit is null || fit[0].Class != CueClass.Preposition) Fit(document, lexicon.At(document.LemmaHashes[token]), token, sentence, ref fit, ref end);
        if (fit is null) return null;
        var verb = fit[0].Class is CueClass.Verb or CueClass.Light;
        // "Beyond reasonable doubt": none is left.
        if (!verb && document.FormHashes[token] == Doubt && document.Child(token, Relation.Case) is >= 0 and var beyond && Excluding.Contains(document.FormHashes[beyond])) return null;
        // "The Ministry of Defence of Sudan"
        if (!verb && token > sentence.First + 1 && document.Capitals[token] && document.FormHashes[token - 1] == GrammarWords.Of && Offices.Contains(document.FormHashes[token - 2])) return null;
        if (!verb && token > sentence.First && document.FormHashes[token - 1] == For && document.FormHashes[token] == Fear) return null;
        if (!verb) return new(fit[0].Class == CueClass.Preposition ? end - 1 : token, new(token, end), [.. fit], false, false);
        if (document.Relations[token] is Relation.Amod or Relation.Compound or Relation.Case && !Clauses.LooksLikeVerb(document, token) && !(token > sentence.First && document.Tags[token - 1] == Upos.Cconj && document.FormHashes[token] != document.LemmaHashes[token]) && !LeadsToThat(document, token, sentence)) return null;
        if (fit[0].Stance == Stance.Questions && document.Child(token, Relation.Obj) is >= 0 and var asked && People.Contains(document.LemmaHashes[asked])) return null;
        if (IsUnnamed(document, token)) return null;
        // "60 people seeking aid were killed": what they came for, and nothing that they say.
        if (fit[0].Stance == Stance.Appeals && document.Xpos(token) == "VBG" && document.LemmaHashes[token] == Seek && (document.Relations[token] == Relation.Acl || (document.Relations[token] == Relation.Advcl && document.Child(token, Relation.Mark) >= 0))) return null;
        if (IsSupposed(document, token)) return null;
        if (document.LemmaHashes[token] == Quote && IsQuotedBy(document, token, sentence)) return null;
        var group = Clauses.VerbGroup(document, token, sentence);
        return new(token, new(group.First, Math.Max(group.End, end)), [.. fit], Clauses.IsPassive(document, token) && !(document.Relations[token] == Relation.Acl && !(token + 1 < sentence.End && document.FormHashes[token + 1] == GrammarWords.To) && (fit[0].Rest.Length > 0 || (fit[0].Takes(CueFrames.Quote) && ((token > sentence.First && document.Tags[token - 1] == Upos.Punct) || FollowsQuotation(document, token, sentence))))), Clauses.IsNegated(document, token));
    }

    /// <summary>"Were threatened with death if they reported it", "if they told what they had seen": what somebody might say, and has not said.</summary>
    private static bool IsSupposed(Document document, int token) =>
        document.Relations[token] == Relation.Advcl && document.Child(token, Relation.Mark) is >= 0 and var mark && GrammarWords.IsCondition(document.FormHashes[mark])
        && document.Child(token, Relation.Nsubj) is >= 0 and var subject && document.Tags[subject] == Upos.Pron
        // "If they said that soldiers had killed him": a deed is told in it, and stays theirs who tell it.
        && token + 1 < document.Count && (document.Xpos(token + 1) is "WP" or "PRP");

    /// <summary>"Asked not to be named for fear of reprisals": nothing that is said.</summary>
    public static bool IsUnnamed(Document document, int token) =>
        token + 3 < document.Count && document.FormHashes[token + 1] == Not && document.FormHashes[token + 2] == GrammarWords.To && document.FormHashes[token + 3] == Be;

    /// <summary>"'…,' the ministry said in a statement": the noun phrase between a quotation and the verb speaks, whatever the tree makes of it.</summary>
    private static bool FollowsQuotation(Document document, int verb, TokenSpan sentence)
    {
        var token = verb - 1;
        while (token > sentence.First && verb - token < 8 && document.Tags[token] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det or Upos.Pron or Upos.Num or Upos.Part or Upos.Adp) token--;
        return token >= sentence.First && token < verb - 1 && document.Source[document.Starts[token]] is '"' or '”' or '»';
    }

    /// <summary>"The director was quoted by Reuters as saying": the one who says it is the director.</summary>
    private static bool IsQuotedBy(Document document, int verb, TokenSpan sentence)
    {
        for (var at = verb + 1; at + 1 < Math.Min(sentence.End, verb + 8); at++)
            if (document.FormHashes[at] == GrammarWords.As && document.Xpos(at + 1) == "VBG") return true;
        return false;
    }

    /// <summary>"told reporters that": a verb, whatever the tree makes of it.</summary>
    private static bool LeadsToThat(Document document, int token, TokenSpan sentence)
    {
        for (var at = token + 1; at < Math.Min(sentence.End, token + 5); at++)
            if (document.FormHashes[at] == GrammarWords.That) return true;
        return false;
    }

    private static void Fit(Document document, ReadOnlySpan<Cue> rows, int token, TokenSpan sentence, ref List<Cue>? fit, ref int end)
    {
        foreach (var row in rows)
        {
            if (!Fits(document, row, token)) continue;
            var after = Follow(document, row.Rest, token + 1, sentence.End);
            if (after < 0 || IsPlaced(document, row, after, sentence.End)) continue;
            if (after > end)
            {
                // A longer cue says more than its first word alone.
                fit?.Clear();
                end = after;
            }
            else if (after < end)
            {
                continue;
            }

            (fit ??= []).Add(row);
        }
    }

    /// <summary>"Hit a ward, putting it out of service": with a preposition behind it "put it" tells where, not how it was said.</summary>
    private static bool IsPlaced(Document document, Cue row, int after, int end) =>
        row.Rest.Length == 1 && row.Rest[0] == GrammarWords.It && after < end && document.Tags[after] == Upos.Adp;

    private static bool Fits(Document document, Cue row, int token)
    {
        var tag = document.Tags[token];
        return row.Class switch
        {
            CueClass.Verb or CueClass.Light => tag == Upos.Verb || (tag == Upos.Aux && row.Takes(CueFrames.Quote)) || (row.Takes(CueFrames.Quote) && Clauses.LooksLikeVerb(document, token)) || (tag == Upos.Noun && row.Takes(CueFrames.Clause) && document.Relations[token] is not (Relation.Obj or Relation.OblAgent) && document.Child(token, Relation.Case) < 0 && token + 1 < document.Count && document.FormHashes[token + 1] == GrammarWords.That && document.FormHashes[token] != document.LemmaHashes[token]),
            CueClass.Noun => tag == Upos.Noun,
            CueClass.Adjective => tag == Upos.Adj,
            CueClass.Adverb => tag == Upos.Adv || document.FormHashes[token] == WordHash.Of(row.Words),
            _ => true,
        };
    }

    private static int Follow(Document document, ulong[] rest, int at, int limit)
    {
        foreach (var word in rest)
        {
            if (at >= limit || (document.FormHashes[at] != word && document.LemmaHashes[at] != word)) return -1;
            at++;
        }

        return at;
    }
}
