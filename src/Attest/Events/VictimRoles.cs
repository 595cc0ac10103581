using Attest.Language;

namespace Attest.Events;

/// <summary>Finds by syntax the people that a word tells the outcome of.</summary>
internal sealed class VictimRoles(Document document, VictimLexicon lexicon)
{
    private static readonly Lexicons.WordSet Harms = DeedWords.Of("harm");
    private static readonly ulong Leave = Lexicons.WordHash.Of("leave");
    private static readonly Lexicons.WordSet Stop = Lexicons.WordSet.Of("no", "not", "never", "n't", "neither", "nor");

    private readonly List<int> found = [];
    private readonly WordOrder order = new(document, lexicon);
    private readonly Together together = new(document, lexicon);
    private readonly InvertedPeople inverted = new(document, lexicon);

    /// <summary>Whom "who" and "that" stand for.</summary>
    public RelativeWords Relative { get; } = new(document, lexicon);

    /// <summary>True where the last word asked for was negated ("was not injured").</summary>
    public bool Negated { get; private set; }

    /// <summary>True where the last inverted people were all whom the word tells of ("the dead were …").</summary>
    public bool Spelled { get; private set; }

    /// <summary>The token of a cue's words that stands for all of them in the tree.</summary>
    public int Anchor(TokenSpan cue)
    {
        // "Took two engineers hostage": the verb says to whom.
        if (cue.Length == 1 && document.Relations[cue.First] == Relation.Xcomp && TreeWords.Captives.Contains(document.FormHashes[cue.First])) return document.Heads[cue.First];
        // "They took him away"
        if (cue.Length == 1 && document.FormHashes[cue.First] == Words.Away && document.Heads[cue.First] >= 0 && document.Heads[cue.First] < cue.First) return document.Heads[cue.First];
        for (var token = cue.First; token < cue.End; token++)
            if (!cue.Contains(document.Heads[token]) && document.Tags[token] is Upos.Verb or Upos.Noun or Upos.Adj) return token;
        for (var token = cue.First; token < cue.End; token++)
            if (!cue.Contains(document.Heads[token])) return token;
        return cue.First;
    }

    /// <summary>The heads of the people, each with those joined to it by "and".</summary>
    public List<int> People(TokenSpan words, int anchor, VictimCue cue)
    {
        found.Clear();
        Negated = IsNegated(anchor);
        switch (cue.Frame)
        {
            case VictimFrame.Does when Object(words) is var obj and >= 0: Add(obj); break;
            case VictimFrame.Does: Done(anchor, 0); break;
            case VictimFrame.Befalls: Befallen(anchor, 0); break;
            case VictimFrame.Act or VictimFrame.Body: Told(anchor, cue.Frame == VictimFrame.Body); break;
            case VictimFrame.State: State(anchor); break;
            case VictimFrame.Borne: Borne(anchor); break;
            default: Toll(anchor); break;
        }

        foreach (var child in document.Children(anchor))
            if (document.Relations[child] is Relation.Obl or Relation.Nmod && document.Child(child, Relation.Case) is var with and >= 0 && together.Shares(with, child, anchor)) Add(child);
        return found;
    }

    /// <summary>The object of the last verb of several that stand for one deed ("shot and killed a doctor"); -1 for none.</summary>
    private int Object(TokenSpan words) =>
        words.Length > 1 && document.Child(words.End - 1, Relation.Obj) is var obj && obj >= words.End && document.Child(words.End - 1, Relation.AuxPass) < 0 ? obj : -1;

    /// <summary>Whom a participle describes, and with "along with" before them those whom they were with ("a worker, along with 60 others, abducted by gunmen").</summary>
    private void AddDescribed(int noun)
    {
        if (document.Relations[noun] == Relation.Nmod && document.Child(noun, Relation.Case) is >= 0 and var with && together.IsJoint(with)) Add(document.Heads[noun]);
        Add(noun);
    }

    /// <summary>By the order of the words alone, where the tree gives nobody: after a passive's auxiliary the noun before it, else the noun right after.</summary>
    public List<int> ByOrder(TokenSpan words, VictimFrame frame)
    {
        found.Clear();
        var sentence = document.SentenceTokens(document.SentenceOf(words.First));
        var before = words.First - 1;
        while (before > sentence.First && document.Tags[before] is Upos.Adv or Upos.Part) before--;
        // "Soldiers had burned the clinic": only a form of "be" makes a passive.
        var passive = (before >= sentence.First && document.Tags[before] == Upos.Aux && document.LemmaHashes[before] != Words.Have && document.Xpos(words.First) != "VBG") || (words.Length > 1 && document.Tags[words.First] == Upos.Aux);
        if (frame is VictimFrame.Act or VictimFrame.Body)
        {
            if (order.Of(words.End, sentence.End) is var of and >= 0) Add(order.Run(of + 1, sentence.End));
        }
        else if (frame == VictimFrame.Does)
        {
            if (order.CountAfter(words.End, sentence.End) is var count and >= 0 && document.Xpos(words.First) == "VBG") Add(count);
            else if (passive || order.IsClosed(words.End - 1)) Add(order.Before(words.First));
            else Add(order.Run(words.End, sentence.End));
        }
        else if (frame == VictimFrame.Borne) Bearer(words.First, sentence.First);
        else if (frame is VictimFrame.Befalls or VictimFrame.State && document.Child(words.First, Relation.Det) < 0) Add(order.Before(words.First));
        return found;
    }

    /// <summary>Who bears a harm by a verb a few words before it ("received what doctors call minor injuries" is left alone, "received several gunshot wounds" is not).</summary>
    private void Bearer(int noun, int first)
    {
        for (var token = noun - 1; token >= first && token > noun - 5; token--)
        {
            if (lexicon.Words.Match(document, token, token + 1, out var word) > 0 && word.Kind == "bears") Add(order.Before(token));
            else if (document.Tags[token] is Upos.Adj or Upos.Noun or Upos.Num or Upos.Det or Upos.Punct) continue;
            return;
        }
    }

    /// <summary>"Among those killed was …", "those killed included …": the phrase after the verb.</summary>
    public List<int> Inverted(TokenSpan words)
    {
        found.Clear();
        foreach (var head in inverted.Of(words)) Add(head);
        Spelled = inverted.Spelled;
        return found;
    }

    private void Done(int verb, int depth)
    {
        if (Figure(verb)) return;
        var passive = document.Child(verb, Relation.NsubjPass);
        var auxiliary = document.Child(verb, Relation.AuxPass) >= 0;
        var relation = document.Relations[verb];
        if (passive >= 0)
        {
            if (NextClause.Swallowed(document, passive) is var people and >= 0 && people < verb)
            {
                Add(people);
                return;
            }

            foreach (var child in document.Children(verb))
                if (document.Relations[child] == Relation.NsubjPass) Add(Relative.Meant(child, verb));
            return;
        }

        if (document.Child(verb, Relation.OblUnmarked) is var bare and >= 0 && bare == verb - 1)
        {
            Add(bare);
            return;
        }

        if (document.Child(verb, Relation.Obj) is var obj and >= 0 && !NextClause.Holds(document, verb, obj))
        {
            // "Shot himself in the foot"
            if (CueFit.IsToItself(document, verb)) AddSubject(verb);
            else Add(Relative.Meant(obj, verb));
            return;
        }

        var participle = document.Xpos(verb) is "VBN" or "JJ" or "VBD";
        var active = document.Xpos(verb) is "VBG" or "VB" or "VBZ" or "VBP";
        if (relation == Relation.AclRelcl && (auxiliary || Relative.IsUnsaid(verb))) Add(document.Heads[verb]);
        else if (relation == Relation.Acl && !active || relation == Relation.Amod) AddDescribed(document.Heads[verb]);
        else if (relation == Relation.Xcomp) Governed(verb);
        else if (relation == Relation.Conj && document.Child(verb, Relation.Nsubj) < 0 && depth < 4)
        {
            if (!auxiliary && verb + 1 < document.Count && document.Tags[verb + 1] is not Upos.Adp && lexicon.Vague.Match(document, verb + 1, document.SentenceTokens(document.SentenceOf(verb)).End, out _) > 0)
            {
                Add(verb + 1);
                return;
            }

            if (!Shared(verb) && !OwnSubject(verb)) Inherit(verb, depth);
        }
        else if (Shared(verb)) return;
        else if (relation == Relation.Advcl && participle && document.Child(verb, Relation.Nsubj) < 0) AddSubject(document.Heads[verb]);
        else if (document.Child(verb, Relation.Nsubj) is var subject and >= 0 && !active && subject < verb && (auxiliary || document.Child(verb, Relation.OblAgent) >= 0 || order.IsClosed(verb))) Add(subject);
        else if (document.Child(verb, Relation.Csubj) < 0 && auxiliary) Add(order.Before(verb));
    }

    /// <summary>Adds whom a bare figure beside a word tells of: right before it, bound behind it, or parted from it by a part in commas; false where none stands there.</summary>
    private bool Figure(int word)
    {
        var figure = order.FigureBeside(word);
        Add(figure);
        return figure >= 0;
    }

    /// <summary>The object of a verb joined to this one ("shot and killed a doctor").</summary>
    private bool Shared(int verb)
    {
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] != Relation.Conj || document.Tags[child] != Upos.Verb || document.Child(child, Relation.Nsubj) >= 0 || document.Child(child, Relation.NsubjPass) >= 0) continue;
            if (document.Child(child, Relation.Obj) is not (var obj and >= 0)) continue;
            if (obj - verb > 8) return false;
            Add(obj);
            return true;
        }

        return false;
    }

    /// <summary>The people between "and" and a joined passive, where the tree left it without its subject ("…, and three others were injured").</summary>
    private bool OwnSubject(int verb)
    {
        if (document.Child(verb, Relation.AuxPass) is not (var auxiliary and >= 0) || auxiliary > verb) return false;
        var first = Math.Max(document.SentenceFirst[document.SentenceOf(verb)], auxiliary - 20);
        var joint = auxiliary - 1;
        while (joint > first && document.Tags[joint] != Upos.Cconj) joint--;
        if (document.Tags[joint] != Upos.Cconj) return false;
        for (var token = joint + 1; token < auxiliary; token++)
        {
            if (document.Tags[token] is Upos.Verb or Upos.Aux or Upos.Sconj || document.Source[document.Starts[token]] == ',') return false;
            if (document.Tags[token] == Upos.Adp) return false;
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn or Upos.Pron) && token + 1 < auxiliary) continue;
            if (token + 1 < auxiliary && document.Tags[token + 1] is Upos.Noun or Upos.Propn) continue;
            Add(token);
            return true;
        }

        return false;
    }

    /// <summary>What a joined verb takes from the verb before it ("was kidnapped and killed").</summary>
    private void Inherit(int verb, int depth)
    {
        var governor = document.Heads[verb];
        if (governor >= 0 && document.Tags[governor] is Upos.Noun or Upos.Propn && document.Relations[governor] is Relation.Obl or Relation.Obj) governor = document.Heads[governor];
        if (governor < 0) return;
        var passive = document.Child(governor, Relation.NsubjPass) >= 0 || document.Child(governor, Relation.AuxPass) >= 0 || (document.Relations[governor] is Relation.Acl or Relation.Amod && document.Xpos(governor) is "VBN" or "JJ");
        if (passive) Done(governor, depth + 1);
        else if (document.Child(governor, Relation.Obj) < 0 && document.Xpos(governor) is "VBN" or "VBD") Done(governor, depth + 1);
        else if (document.Child(verb, Relation.AuxPass) >= 0) AddSubject(governor);
    }

    /// <summary>A participle or adjective below a verb: what the verb's object, else its subject, became ("left two people injured", "was found dead").</summary>
    private void Governed(int word)
    {
        var governor = document.Heads[word];
        if (governor < 0) return;
        if (document.Child(governor, Relation.Obj) is var obj and >= 0) Add(obj);
        else AddSubject(governor);
    }

    private void Befallen(int verb, int depth)
    {
        var relation = document.Relations[verb];
        var subject = Subject(verb);
        // "And four more died of their wounds"
        if (subject < 0 && relation == Relation.Conj && Figure(verb)) return;
        if (subject >= 0) Add(Relative.Meant(subject, verb));
        else if (relation is Relation.Acl or Relation.AclRelcl or Relation.Amod) Add(document.Heads[verb]);
        else if (relation is Relation.Xcomp) Governed(verb);
        else if (relation == Relation.Conj && order.Joined(verb) is var own and >= 0) Add(own);
        else if (relation is Relation.Conj or Relation.Advcl or Relation.Parataxis && depth < 4 && document.Heads[verb] >= 0)
        {
            var governor = document.Heads[verb];
            if (document.Tags[governor] is Upos.Noun or Upos.Propn) Add(governor);
            else Befallen(governor, depth + 1);
        }
    }

    private void Told(int noun, bool ofBody = false)
    {
        if (document.Relations[noun] is Relation.Compound or Relation.NmodDesc) return;
        foreach (var child in document.Children(noun))
        {
            var relation = document.Relations[child];
            if (relation is Relation.Nmod or Relation.Obl && document.Child(child, Relation.Case) is var preposition and >= 0 && (document.FormHashes[preposition] == Words.Of || (document.FormHashes[preposition] == Words.To && Harms.Contains(document.LemmaHashes[noun])))) Add(child);
            if (relation == Relation.NmodPoss && (document.Tags[child] != Upos.Pron || ofBody)) Add(child);
        }

        if (found.Count == 0 && noun + 1 < document.Count && document.FormHashes[noun + 1] == Words.Of) Add(order.RunOf(noun + 2, document.SentenceTokens(document.SentenceOf(noun)).End));
        if (found.Count == 0) Toll(noun);
    }

    private void Borne(int noun)
    {
        var governor = document.Heads[noun];
        var preposition = document.Child(noun, Relation.Case);
        if (preposition >= 0 && document.FormHashes[preposition] == Words.With && governor >= 0)
        {
            if (document.Tags[governor] is Upos.Noun or Upos.Propn) Add(governor);
            else if (document.LemmaHashes[governor] == Leave) Governed(noun);
        }
        else if (preposition < 0 && governor >= 0 && document.Relations[noun] is Relation.Obj or Relation.Conj && lexicon.Words.Match(document, governor, governor + 1, out var word) > 0 && word.Kind == "bears") AddSubject(governor);
        foreach (var child in document.Children(noun))
            if (document.Relations[child] is Relation.Nmod && NounPhrase.StandsBehind(document, child, Words.To)) Add(child);
    }

    private void State(int word)
    {
        var relation = document.Relations[word];
        if (document.Tags[word] == Upos.Verb && document.Child(word, Relation.Obj) is var hurt and >= 0)
        {
            // "stabbed and wounded a nurse": whoever it was done to comes after it.
            Add(hurt);
            return;
        }

        // "Left 12 dead and 30 in hospital", "leaving three people in hospital"
        if (NounPhrase.StandsBehind(document, word, Words.In) && relation is Relation.Obl or Relation.Nmod && document.Heads[word] is >= 0 and var left)
        {
            if (document.LemmaHashes[left] == Leave && document.Child(word, Relation.Nummod) is var some) Add(some >= 0 ? some : document.Child(left, Relation.Obj));
            else if (document.Relations[left] is Relation.Obj or Relation.Nsubj && document.Heads[left] is >= 0 and var leaving && document.LemmaHashes[leaving] == Leave) Add(left);
            return;
        }

        if (Figure(word)) return;
        if (document.Child(word, Relation.OblUnmarked) is var bare and >= 0 && bare == word - 1) Add(bare);
        else if (document.Child(word, Relation.Nummod) >= 0 || NounPhrase.IsNone(document, word)) Add(word);
        else if (document.Child(word, Relation.Cop) >= 0) AddSubject(word);
        else if (relation is Relation.Amod or Relation.Acl) Add(Amount(document.Heads[word]));
        else if (relation == Relation.Nmod && Amount(word) is var amount && amount != word) Add(amount);
        else if (relation == Relation.Xcomp) Governed(word);
        else if (Subject(word) >= 0) AddSubject(word);
        else if (relation == Relation.AclRelcl) Add(document.Heads[word]);
        else if (word > 0 && document.Tags[word - 1] == Upos.Num && document.SentenceOf(word - 1) == document.SentenceOf(word)) Add(word - 1);
        else if (relation == Relation.Conj && document.Heads[word] is var governor and >= 0 && document.Tags[governor] is Upos.Adj or Upos.Verb && document.Child(word, Relation.Det) < 0) State(governor);
    }

    /// <summary>The amount that people are told by ("dozens of wounded people", "an unknown number of wounded"); else the people themselves.</summary>
    private int Amount(int people) =>
        NounPhrase.IsOf(document, people) && document.Heads[people] is >= 0 and var amount && amount < people && (lexicon.Words.Match(document, amount, amount + 1, out var word) > 0 ? word.Kind == "quantity" : lexicon.Vague.Match(document, amount, amount + 2, out _) > 0) ? amount : people;

    private void Toll(int noun)
    {
        foreach (var child in document.Children(noun))
            if (child > noun && document.Relations[child] == Relation.Nmod && NounPhrase.StandsBehind(document, child, Words.Of) && document.Tags[child] != Upos.Num) Add(child);
        if (found.Count == 0) Add(noun);
    }

    private void AddSubject(int verb)
    {
        for (var steps = 0; verb >= 0 && steps < 4; steps++)
        {
            var subject = Subject(verb);
            if (subject >= 0)
            {
                Add(Relative.Meant(subject, verb));
                return;
            }

            if (document.Relations[verb] is not (Relation.Conj or Relation.Xcomp or Relation.Advcl)) return;
            verb = document.Heads[verb];
        }
    }

    private int Subject(int verb) => document.Child(verb, Relation.NsubjPass) is var passive and >= 0 ? passive : document.Child(verb, Relation.Nsubj);

    private void Add(int head)
    {
        if (head < 0 || found.Contains(head)) return;
        if (Labelled(head) is var labelled and >= 0)
        {
            Add(labelled);
            return;
        }

        found.Add(head);
        if (found.Count > 40) return;
        // "A vehicle carrying a doctor and a nurse was ambushed"
        if (document.Child(head, Relation.Acl) is >= 0 and var carrying && lexicon.People.Match(document, head, head + 1, out _) == 0 && Words.Carrying.Contains(document.LemmaHashes[carrying]) && document.Xpos(carrying) == "VBG" && document.Child(carrying, Relation.Obj) is >= 0 and var carried && !found.Contains(carried)) Add(carried);
        var last = head;
        foreach (var child in document.Children(head))
        {
            if (child == last + 1 && document.Tags[child] == Upos.Propn && document.Relations[child] is Relation.Flat or Relation.Appos) AddJoined(last = child);
        }

        AddJoined(head);
    }

    /// <summary>What follows a label that the tree took for the head ("12 May: a nurse was …"); -1 for none.</summary>
    private int Labelled(int head)
    {
        foreach (var child in document.Children(head))
        {
            if (child < head || document.Relations[child] != Relation.Appos || lexicon.People.Match(document, head, head + 1, out _) > 0) continue;
            for (var token = head + 1; token < child && token < head + 8; token++)
                if (document.Source[document.Starts[token]] == ':') return child;
        }

        return -1;
    }

    /// <summary>Adds who is joined to a head, or to a later word of a name, by "and".</summary>
    private void AddJoined(int head)
    {
        foreach (var child in document.Children(head))
            if (document.Relations[child] is Relation.Conj && !IsToll(child) && !IsInState(child) && document.Tags[child] is Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron or Upos.Adj && document.Child(child, Relation.Cop) < 0) Add(child);
    }

    /// <summary>"14 bodies and 40 wounded people": those with a word of their own are told by it.</summary>
    public bool IsInState(int people)
    {
        foreach (var child in document.Children(people))
            if (child < people && document.Relations[child] == Relation.Amod && lexicon.Cues.Match(document, child, child + 1, out var cues) > 0 && Array.Exists(cues, cue => cue is { Frame: VictimFrame.State, Outcome: Outcome.Injured })) return true;
        return false;
    }

    /// <summary>True for "deaths", "fatalities", "five wounded": a word that tells an outcome itself and is read for its own sake.</summary>
    private bool IsToll(int noun) => lexicon.Cues.Match(document, noun, noun + 1, out var cues) > 0 && (cues[0].Frame == VictimFrame.Toll ? document.Tags[noun] == Upos.Noun : document.Tags[noun] == Upos.Adj && document.Child(noun, Relation.Nummod) >= 0 && Array.Exists(cues, cue => cue.Frame == VictimFrame.State));

    private bool IsNegated(int anchor)
    {
        foreach (var child in document.Children(anchor))
            if (child < anchor && document.Relations[child] == Relation.Advmod && Stop.Contains(document.FormHashes[child])) return true;
        return false;
    }
}
