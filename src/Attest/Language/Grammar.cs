using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Who does what to whom, read off the tree: questions about one verb or noun of a document. Every answer is a token's index, or -1 for none.</summary>
internal static class Grammar
{
    private const int MostSteps = 8;

    private static readonly ulong By = WordHash.Of("by"), Not = WordHash.Of("not"), Nt = WordHash.Of("n't"), Never = WordHash.Of("never"), No = WordHash.Of("no"),
        Be = WordHash.Of("be"), Will = WordHash.Of("will"), Shall = WordHash.Of("shall"), Going = WordHash.Of("going"),
        Neither = WordHash.Of("neither"), Nobody = WordHash.Of("nobody"), None = WordHash.Of("none"), Without = WordHash.Of("without"), If = WordHash.Of("if"),
        Unless = WordHash.Of("unless"), Can = WordHash.Of("can"), Must = WordHash.Of("must"), That = WordHash.Of("that");

    /// <summary>True for a verb whose grammatical subject suffers what it tells: "was hit", "got hit", "a clinic hit by …", "after being hit".</summary>
    public static bool IsPassive(Document document, int verb)
    {
        if (document.Child(verb, Relation.AuxPass) >= 0 || document.Child(verb, Relation.NsubjPass) >= 0) return true;
        if (document.Xpos(verb) is not ("VBN" or "VBD")) return false;
        var participle = document.Relations[verb] == Relation.Acl && document.Heads[verb] >= 0 && document.Heads[verb] < verb;
        if (participle && document.Child(verb, Relation.Obj) < 0) return true;
        if (ByAgent(document, verb) >= 0 && document.Child(verb, Relation.Obj) < 0) return document.Xpos(verb) == "VBN" || document.Child(verb, Relation.Nsubj) < 0;
        return document.Xpos(verb) == "VBN" && document.Relations[verb] == Relation.Conj && document.Child(verb, Relation.Nsubj) < 0
            && document.Child(verb, Relation.Aux) < 0 && document.Child(verb, Relation.Obj) < 0 && document.Heads[verb] is var first and >= 0 && IsPassive(document, first);
    }

    /// <summary>The grammatical subject: its own, or that of the verb it is coordinated with or complements; the noun that a relative or participle clause describes.</summary>
    public static int Subject(Document document, int verb)
    {
        for (var step = 0; step < MostSteps && verb >= 0; step++)
        {
            foreach (var child in document.Children(verb))
            {
                if (document.Relations[child] is not (Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Csubj or Relation.CsubjPass)) continue;
                return IsRelativePronoun(document, child) && Described(document, verb) is var noun and >= 0 ? noun : child;
            }

            switch (document.Relations[verb])
            {
                case Relation.Conj or Relation.Xcomp or Relation.Advcl when document.Heads[verb] is var head and >= 0 && IsVerbal(document, head):
                    if (document.Relations[verb] == Relation.Xcomp && document.Child(head, Relation.Obj) is var controlled and >= 0 && document.Tags[verb] != Upos.Adj) return controlled;
                    if (document.Relations[verb] == Relation.Advcl && document.Xpos(verb) is not ("VBG" or "VBN" or "VB")) return -1;
                    verb = head;
                    break;
                case Relation.Acl or Relation.AclRelcl when Described(document, verb) is var noun and >= 0:
                    return document.Relations[verb] == Relation.AclRelcl && document.Child(verb, Relation.Obj) < 0 && !HasRelativePronounSubject(document, verb) ? -1 : noun;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Who does it: the subject of an active verb, the "by" phrase of a passive one.</summary>
    public static int Agent(Document document, int verb) => IsPassive(document, verb) ? ByAgent(document, verb) : Subject(document, verb);

    /// <summary>Whom it is done to: the object of an active verb, the subject of a passive one.</summary>
    public static int Undergoer(Document document, int verb) => IsPassive(document, verb) ? Subject(document, verb) : Object(document, verb);

    /// <summary>The object; that of the verb it is coordinated with only where this verb has nothing after it; the noun of a relative clause that lacks its object.</summary>
    public static int Object(Document document, int verb)
    {
        var own = document.Child(verb, Relation.Obj);
        if (own >= 0) return IsRelativePronoun(document, own) && Described(document, verb) is var noun and >= 0 ? noun : own;
        if (document.Relations[verb] == Relation.AclRelcl && !HasRelativePronounSubject(document, verb) && document.Child(verb, Relation.Nsubj) >= 0 && !IsPassive(document, verb))
            return Described(document, verb);

        // "killed or wounded seven": the object stands with the last of the verbs.
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Conj && child == verb + 2 && IsVerbal(document, child) && document.Child(child, Relation.Nsubj) < 0) return document.Child(child, Relation.Obj);
        return -1;
    }

    /// <summary>The "by" phrase's noun under a verb or a noun of action ("the killing of … by …").</summary>
    public static int ByAgent(Document document, int verb)
    {
        var agent = document.Child(verb, Relation.OblAgent);
        return agent >= 0 ? agent : Oblique(document, verb, By);
    }

    /// <summary>The noun under a verb or noun that a preposition introduces, by the hash of the preposition.</summary>
    public static int Oblique(Document document, int verb, ulong preposition)
    {
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] is not (Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.Advcl or Relation.Acl)) continue;
            if (Case(document, child) is var marker and >= 0 && document.FormHashes[marker] == preposition) return child;
        }

        return -1;
    }

    /// <summary>The preposition of a noun phrase.</summary>
    public static int Case(Document document, int noun) => document.Child(noun, Relation.Case);

    /// <summary>True where the verb, an auxiliary or its subject's determiner says that it is not so: "did not hit", "no one was killed".</summary>
    public static bool IsNegated(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
        {
            var form = document.FormHashes[child];
            if (form == Not || form == Nt || form == Never || form == Neither || (form == No && document.Relations[child] is Relation.Det or Relation.Advmod)) return true;
            if (form == Without && document.Relations[child] == Relation.Mark) return true;
            if (document.Relations[child] is not (Relation.Nsubj or Relation.NsubjPass)) continue;
            if (form == Nobody || form == None) return true;
            if (document.Child(child, Relation.Det) is var determiner and >= 0 && (document.FormHashes[determiner] == No || document.FormHashes[determiner] == Neither)) return true;
        }

        return document.Relations[verb] is Relation.Xcomp && document.Heads[verb] is var head and >= 0 && IsVerbal(document, head) && IsNegated(document, head);
    }

    /// <summary>The modal auxiliary ("could", "will"), the verb's own or that of the verb it complements.</summary>
    public static int Modal(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Aux && document.Xpos(child) == "MD") return child;
        return document.Relations[verb] == Relation.Conj && document.Heads[verb] is var head and >= 0 && IsVerbal(document, head) && document.Child(verb, Relation.Nsubj) < 0
            && document.Xpos(verb) is "VB" or "VBN" ? Modal(document, head) : -1;
    }

    /// <summary>True for what would, could or might be, and for what stands in an if-clause.</summary>
    public static bool IsConditional(Document document, int verb)
    {
        var modal = Modal(document, verb);
        if (modal >= 0 && document.LemmaHashes[modal] is var lemma && lemma != Will && lemma != Shall && lemma != Can && lemma != Must) return true;
        foreach (var child in document.Children(verb))
            if (document.Relations[child] == Relation.Mark && (document.FormHashes[child] == If || document.FormHashes[child] == Unless)) return true;
        return false;
    }

    /// <summary>The tense of a verb group, by its first auxiliary or its own form.</summary>
    public static Tense TenseOf(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            if (document.LemmaHashes[child] == Will || document.LemmaHashes[child] == Shall) return Tense.Future;
            switch (document.Xpos(child))
            {
                case "VBD": return Tense.Past;
                case "VBZ" or "VBP":
                    return document.LemmaHashes[child] != Be && document.Relations[child] == Relation.Aux && document.Xpos(verb) is "VBN" or "VBD" ? Tense.Past : Tense.Present;
            }
        }

        switch (document.Xpos(verb))
        {
            case "VBD": return Tense.Past;
            case "VBZ" or "VBP": return Tense.Present;
            case "VB" when document.Relations[verb] == Relation.Xcomp && document.Heads[verb] is var head and >= 0 && document.FormHashes[head] == Going: return Tense.Future;
            case "VBN" when document.Relations[verb] is Relation.Acl: return Tense.Past;
            default:
                return document.Relations[verb] is Relation.Conj or Relation.Xcomp && document.Heads[verb] is var first and >= 0 && IsVerbal(document, first) ? TenseOf(document, first) : Tense.None;
        }
    }

    /// <summary>The tokens of a verb's own clause: its subtree without clauses coordinated or set beside it.</summary>
    public static TokenSpan Clause(Document document, int verb)
    {
        int first = verb, end = verb + 1;
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] is Relation.Parataxis || (document.Relations[child] == Relation.Conj && IsVerbal(document, child))) continue;
            var below = document.Subtree(child);
            first = Math.Min(first, below.First);
            end = Math.Max(end, below.End);
        }

        return new(first, end);
    }

    /// <summary>True for a verb, or a word that a copula makes a predicate.</summary>
    public static bool IsVerbal(Document document, int token) => document.Tags[token] == Upos.Verb || document.Child(token, Relation.Cop) >= 0
        || (document.Tags[token] == Upos.Aux && document.Relations[token] is not (Relation.Aux or Relation.AuxPass or Relation.Cop));

    /// <summary>The noun that the relative or participle clause of a verb describes, through coordinated verbs.</summary>
    public static int Described(Document document, int verb)
    {
        for (var step = 0; step < MostSteps && verb >= 0; step++)
        {
            if (document.Relations[verb] is Relation.Acl or Relation.AclRelcl) return document.Heads[verb];
            if (document.Relations[verb] is not Relation.Conj) return -1;
            verb = document.Heads[verb];
        }

        return -1;
    }

    private static bool IsRelativePronoun(Document document, int token) => document.Xpos(token) is "WDT" or "WP" || (document.Tags[token] == Upos.Pron && document.FormHashes[token] == That);

    private static bool HasRelativePronounSubject(Document document, int verb)
    {
        foreach (var child in document.Children(verb))
            if (document.Relations[child] is Relation.Nsubj or Relation.NsubjPass) return IsRelativePronoun(document, child);
        return false;
    }
}
