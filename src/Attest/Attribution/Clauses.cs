using Attest.Language;

namespace Attest.Attribution;

/// <summary>What the grammar of a claim needs to know of a clause: the verb group, its subject, its complements.</summary>
internal static class Clauses
{
    /// <summary>The verb with the auxiliaries, negation, adverbs and "to" before it, as far as they stand together, and its particle.</summary>
    public static TokenSpan VerbGroup(Document document, int verb, TokenSpan sentence)
    {
        var first = verb;
        while (first > sentence.First && JoinsVerb(document, first - 1, verb)) first--;
        while (first < verb && document.Tags[first] == Upos.Punct) first++;
        var end = verb + 1;
        if (end < sentence.End && document.Relations[end] == Relation.CompoundPrt && document.Heads[end] == verb) end++;
        return new(first, end);
    }

    /// <summary>True for a passive verb, with its auxiliary or as a bare participle after a noun.</summary>
    public static bool IsPassive(Document document, int verb)
    {
        bool subject = false, perfect = false;
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] == Relation.AuxPass) return !GrammarWords.IsHave(document.LemmaHashes[child], document.FormHashes[child]) && GrammarWords.IsAuxiliary(document.LemmaHashes[child]);
            perfect |= child < verb && document.Relations[child] == Relation.Aux && document.Heads[child] == verb && GrammarWords.IsHave(document.LemmaHashes[child], document.FormHashes[child]);
            subject |= document.Relations[child] is Relation.NsubjPass or Relation.CsubjPass;
        }

        // "Had warned", "estimates": active, whatever the tree calls their subject.
        if (subject) return !perfect && !document[verb].Text.EndsWith('s');
        if (document.Relations[verb] != Relation.Acl || !(EndsLikeParticiple(document, verb) || IsTakenFor(document, verb))) return false;
        return document.Child(verb, Relation.Mark) < 0 && document.Child(verb, Relation.Obj) < 0;
    }

    /// <summary>True where the verb itself is negated.</summary>
    public static bool IsNegated(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
        {
            var form = document.FormHashes[child];
            if (child < verb && document.Relations[child] is Relation.Advmod or Relation.Aux or Relation.Det && GrammarWords.Negates(form)) return true;
            if (document.Relations[child] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && NegatedPhrase(document, child)) return true;
            // "Neither the army nor the Front has commented"
            if (document.Relations[child] == Relation.Nsubj && document.Child(child, Relation.CcPreconj) is >= 0 and var neither && GrammarWords.Negates(document.FormHashes[neither])) return true;
        }

        // "Neither confirmed nor denied that"
        return IsShortOf(document, verb) || (verb > 0 && document.FormHashes[verb - 1] == GrammarWords.Nor);
    }

    /// <summary>True for "stopped short of claiming responsibility", "fled without firing": what was not done.</summary>
    public static bool IsShortOf(Document document, int verb)
    {
        if (document.Xpos(verb) != "VBG" || document.Child(verb, Relation.Mark) is not (>= 0 and var mark)) return false;
        return document.FormHashes[mark] == GrammarWords.Without || (mark > 0 && document.FormHashes[mark - 1] == GrammarWords.Short);
    }

    /// <summary>The token that is the verb's subject, its own or the one it shares; -1 for none. Agents of passives are given by <see cref="Agent"/>.</summary>
    public static int Subject(Document document, int verb)
    {
        for (var steps = 0; steps < 6; steps++)
        {
            var own = OwnSubject(document, verb);
            if (own >= 0) return own;
            var head = document.Heads[verb];
            if (head < 0) return -1;
            switch (document.Relations[verb])
            {
                case Relation.Advcl when HasCase(document, verb, GrammarWords.As) && document.Child(head, Relation.Obj) is var quoted and >= 0 && quoted < verb:
                    return quoted;
                case Relation.Conj or Relation.Advcl or Relation.Parataxis when document.Tags[head] is Upos.Verb or Upos.Aux or Upos.Adj:
                    verb = head;
                    continue;
                case Relation.Xcomp:
                    var control = document.Child(head, Relation.Obj);
                    if (control >= 0 && control < verb) return control;
                    verb = head;
                    continue;
                case Relation.Acl:
                    return head;
                case Relation.AclRelcl:
                    return -1;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The subject that stands in the verb's own clause; -1 for none.</summary>
    public static int OwnSubject(Document document, int verb)
    {
        var found = -1;
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter) found = child;
        }

        return found;
    }

    /// <summary>Who does it in a passive ("by the army"); -1 for none.</summary>
    public static int Agent(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] == Relation.OblAgent) return child;
            if (document.Relations[child] == Relation.Obl && HasCase(document, child, GrammarWords.By)) return child;
        }

        return -1;
    }

    /// <summary>True where a child of the token is a preposition or mark of that form.</summary>
    public static bool HasCase(Document document, int token, ulong form) => CaseOf(document, token, form) >= 0;

    /// <summary>A semicolon parts what is said from what is told beside it.</summary>
    public static bool HasSemicolon(Document document, int from, int to)
    {
        for (var token = from; token < to; token++)
            if (document.FormHashes[token] == GrammarWords.Semicolon) return true;
        return false;
    }

    /// <summary>The preposition or mark of that form that a token has; -1 for none.</summary>
    public static int CaseOf(Document document, int token, ulong form)
    {
        foreach (var child in document.Children(token))
            if (document.FormHashes[child] == form && child < token && document.Relations[child] is Relation.Case or Relation.Mark or Relation.Advmod or Relation.CompoundPrt) return child;
        return -1;
    }

    /// <summary>The first preposition or mark of the token that is among those wanted; -1 for none.</summary>
    public static int CaseAmong(Document document, int token, ReadOnlySpan<ulong> forms)
    {
        foreach (var form in forms)
        {
            var found = CaseOf(document, token, form);
            if (found >= 0) return found;
        }

        return -1;
    }

    /// <summary>"…," Amira Holt recalls.: tagged as a noun, but a name stands before it and nothing after.</summary>
    public static bool LooksLikeVerb(Document document, int token) =>
        document.Tags[token] == Upos.Noun && token > 0 && document.Tags[token - 1] is Upos.Propn or Upos.Pron && token + 1 < document.Count && document.Tags[token + 1] == Upos.Punct && document.FormHashes[token] != document.LemmaHashes[token];

    /// <summary>True for a gerund or present participle.</summary>
    public static bool IsGerund(Document document, int token) => document[token].Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Men thought to be soldiers"</summary>
    private static bool IsTakenFor(Document document, int verb) => verb + 2 < document.Count && document.FormHashes[verb + 1] == GrammarWords.To && document.FormHashes[verb + 2] == GrammarWords.Be;

    /// <summary>True for a verb behind "to" that "it" and an adjective, or "nothing", take up: nobody does it ("it would be premature to say that", "nothing to suggest that").</summary>
    public static bool IsBareInfinitive(Document document, int verb)
    {
        if (document.Child(verb, Relation.Mark) is not (>= 0 and var to) || document.FormHashes[to] != GrammarWords.To || document.Heads[verb] is not (>= 0 and var governor) || governor > verb) return false;
        if (document.FormHashes[governor] == GrammarWords.Nothing) return true;
        if (document.Tags[governor] != Upos.Adj || document.Child(governor, Relation.Cop) < 0) return false;
        return document.Child(governor, Relation.Expl) >= 0 || (document.Child(governor, Relation.Nsubj) is >= 0 and var it && document.FormHashes[it] == GrammarWords.It);
    }

    private static bool EndsLikeParticiple(Document document, int token)
    {
        var text = document[token].Text;
        return text.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || text.EndsWith("en", StringComparison.OrdinalIgnoreCase) ||
            text.EndsWith("wn", StringComparison.OrdinalIgnoreCase) || text.EndsWith("id", StringComparison.OrdinalIgnoreCase);
    }

    private static bool JoinsVerb(Document document, int token, int verb)
    {
        if (document.Heads[token] != verb) return false;
        return document.Relations[token] switch
        {
            Relation.Aux or Relation.AuxPass or Relation.Cop => GrammarWords.IsAuxiliary(document.LemmaHashes[token]) || GrammarWords.IsAuxiliary(document.FormHashes[token]),
            Relation.Advmod => !GrammarWords.IsQuestion(document.FormHashes[token]),
            Relation.Mark => document.FormHashes[token] == GrammarWords.To,
            _ => false,
        };
    }

    private static bool NegatedPhrase(Document document, int token)
    {
        if (GrammarWords.Negates(document.FormHashes[token])) return true;
        foreach (var child in document.Children(token))
            if (document.Relations[child] is Relation.Det && document.FormHashes[child] == GrammarWords.No) return true;
        return false;
    }

    /// <summary>Whom a message comes from where "who" follows him ("a call from the Front, who said"), which no message is; else the noun itself.</summary>
    private static int Sender(Document document, int noun, int relative)
    {
        if (document.FormHashes[relative] != GrammarWords.Who || !GrammarWords.Messages.Contains(document.LemmaHashes[noun])) return noun;
        foreach (var child in document.Children(noun))
            if (child > noun && child < relative && document.Relations[child] == Relation.Nmod && HasCase(document, child, GrammarWords.From)) return child;
        return noun;
    }

    /// <summary>The noun that a relative word ("who") stands for; -1 for none.</summary>
    public static int Antecedent(Document document, int relative)
    {
        var verb = document.Heads[relative];
        for (var steps = 0; verb >= 0 && steps < 4; steps++)
        {
            if (document.Relations[verb] is Relation.AclRelcl or Relation.Acl) return Sender(document, document.Heads[verb], relative);
            verb = document.Heads[verb];
        }

        return -1;
    }

    /// <summary>True for the army of "the ministry and the army said": another than the one who is named first.</summary>
    public static bool IsBesideAnother(Document document, int first, int token)
    {
        for (var between = first + 1; between < token; between++)
            if (document.Tags[between] == Upos.Cconj) return true;
        return false;
    }
}
