using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Attribution;

/// <summary>Says whom a speaker's words stand for: a named actor, the antecedent of a pronoun, whoever issued "the statement". Reads one document, claim by claim in order.</summary>
internal sealed class SpeakerNames
{
    private static readonly ulong[] OnePerson = [WordHash.Of("he"), WordHash.Of("she"), WordHash.Of("him"), WordHash.Of("her"), WordHash.Of("his")];
    private static readonly ulong[] Many = [WordHash.Of("they"), WordHash.Of("them"), WordHash.Of("their"), WordHash.Of("it"), WordHash.Of("its")];
    private static readonly WordSet Groups = ClaimWords.Of("group");
    private static readonly WordSet Armed = WordSet.Of("militia", "faction");
    private static readonly ulong[] Channels = [WordHash.Of("in"), WordHash.Of("through"), WordHash.Of("via"), WordHash.Of("by"), WordHash.Of("on")];
    private static readonly ulong[] First = [WordHash.Of("i"), WordHash.Of("we"), WordHash.Of("us"), WordHash.Of("our"), WordHash.Of("my"), WordHash.Of("me")];

    private readonly Document document;
    private readonly PlaceReading places;
    private readonly ActorMention[] actors;
    private readonly SpeakerLexicon lexicon;
    private readonly SpeakerNouns nouns;
    private const int Memory = 200;
    private readonly List<KnownSpeaker> known = [];

    public SpeakerNames(Document document, PlaceReading places, ActorMention[] actors, SpeakerLexicon lexicon)
    {
        this.places = places;
        this.document = document;
        this.actors = actors;
        this.lexicon = lexicon;
        nouns = new(document, lexicon);
    }

    /// <summary>The speaker of the claim read last; null before the first.</summary>
    public KnownSpeaker? Last => known.Count > 0 ? known[^1] : null;

    /// <summary>Keeps a speaker, so that later pronouns and descriptions can stand for it; only the last two hundred, so that any length is read in time.</summary>
    public void Remember(KnownSpeaker speaker)
    {
        if (known.Count == Memory) known.RemoveRange(0, Memory / 2);
        known.Add(speaker);
    }

    /// <summary>Index of the actor mention that a head token belongs to; -1 for none.</summary>
    public int ActorAt(int token)
    {
        var at = ActorMention.From(actors, token);
        return at < actors.Length && actors[at].Span.First <= token ? at : -1;
    }

    private int LastActorBefore(int token)
    {
        int low = 0, high = actors.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (actors[middle].Span.First < token) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>The first actor mention inside a run of tokens; -1 for none.</summary>
    public int ActorIn(TokenSpan span, bool body = false)
    {
        for (var token = span.First; token < span.End; token++)
        {
            var index = ActorAt(token);
            if (index < 0) continue;
            if (!body || !actors[index].Person) return index;
            token = actors[index].Span.End - 1;
        }

        return -1;
    }

    /// <summary>An actor mention.</summary>
    public ActorMention Actor(int index) => actors[index];

    /// <summary>Whom a noun phrase stands for.</summary>
    public KnownSpeaker Resolve(int head, TokenSpan span, ClaimDraft? holder, int depth = 0)
    {
        if (!span.Contains(head)) span = new(head, head + 1);
        var found = Find(head, span, holder, depth);
        if (found.Trait is SpeakerTrait.Person or SpeakerTrait.Voice && !found.Paper && document.Tags[head] != Upos.Pron && PersonIn(head, span) is { } name)
            found = found with { Name = name, Trait = SpeakerTrait.Person };
        if (found is { Name: not null, Kind: SpeakerKind.Person or SpeakerKind.Unnamed, Trait: SpeakerTrait.Person }) found = Recall(found);
        return document.Tags[head] == Upos.Pron ? found : found with { Words = span.Length > 14 ? new(span.First, span.First + 14) : span };
    }

    /// <summary>A person told earlier with an office keeps it ("Dorn" after "the mayor, Pavel Dorn").</summary>
    private KnownSpeaker Recall(KnownSpeaker speaker)
    {
        foreach (var earlier in known)
        {
            if (earlier.Name is not { } full || earlier.Trait != SpeakerTrait.Person) continue;
            if (full == speaker.Name || EndsIn(full, speaker.Name!)) return speaker with { Name = full, Kind = earlier.Kind is SpeakerKind.Unnamed ? speaker.Kind : earlier.Kind, Governs = earlier.Governs };
        }

        return speaker;
    }

    private static bool EndsIn(string full, string name) => full.Length > name.Length && full.EndsWith(name, StringComparison.Ordinal) && full[full.Length - name.Length - 1] == ' ';

    /// <summary>The person's name beside an office: "its commander, Isak Brenn", "Mara Tellin, a nurse", "the surgeon Tomas Aldic"; null where none stands there.</summary>
    private string? PersonIn(int head, TokenSpan span)
    {
        var at = span.First;
        for (var commas = 0; commas < 3 && at < span.End; commas++)
        {
            var first = at;
            while (first < span.End && first < at + 3 && document.Tags[first] is Upos.Det or Upos.Noun or Upos.Adj or Upos.Pron or Upos.Part && !IsName(first) && !IsPerson(first)) first++;
            var name = NameFrom(first, span.End);
            if (name.Length >= 2 && (commas > 0 || first <= head + 1 || name.Contains(head))) return document.Text(name).ToString() is var text && text.IndexOfAny(['\n', '\r']) < 0 ? text : null;
            while (at < span.End && document.FormHashes[at] != GrammarWords.Comma) at++;
            at++;
            if (at < span.End && GrammarWords.IsRelative(document.FormHashes[at])) break;
        }

        return head + 1 < span.End && IsName(head + 1) && NameFrom(head + 1, span.End) is { Length: >= 2 } after ? document.Text(after).ToString() : null;
    }

    /// <summary>True where somebody told with a title begins ("Secretary-General Ana Ruiz").</summary>
    private bool IsPerson(int token) => ActorAt(token) is >= 0 and var at && actors[at].Person && actors[at].Span.First == token;

    private bool IsName(int token) => IsCapital(token) && ActorAt(token) is var at && (at < 0 || actors[at].Person);

    /// <summary>A word with a capital that a sentence's beginning does not explain.</summary>
    private bool IsCapital(int token) => document.Capitals[token] && char.IsLetter(document.Source[document.Starts[token]]) &&
        (document.Tags[token] == Upos.Propn || (document.Tags[token] is Upos.Noun or Upos.Adj or Upos.X or Upos.Adv or Upos.Verb && (document.SentenceFirst[document.SentenceOf(token)] != token || (token + 1 < document.Count && document.Capitals[token + 1] && char.IsLetter(document.Source[document.Starts[token + 1]])))));

    private TokenSpan NameFrom(int first, int limit)
    {
        var end = first;
        while (end < limit && IsName(end) && document.Capitals[end]) end++;
        var at = first < limit ? ActorAt(first) : -1;
        return at >= 0 && actors[at].Person && actors[at].Span.First == first ? actors[at].Span : new(first, end);
    }

    private KnownSpeaker Find(int head, TokenSpan span, ClaimDraft? holder, int depth)
    {
        var form = document.FormHashes[head];
        if (depth < 3)
        {
            if (Array.IndexOf(First, form) >= 0) return FirstPerson(head, holder);
            if (Array.IndexOf(OnePerson, form) >= 0) return Back(head, person: true) ?? new(head, null, SpeakerKind.Person, false, -1, SpeakerTrait.Person);
            if (Array.IndexOf(Many, form) >= 0) return Back(head, person: false) ?? new(head, null, SpeakerKind.Unnamed, false, -1, SpeakerTrait.Body);
            if (GrammarWords.IsRelative(form) && Clauses.Antecedent(document, head) is var antecedent and >= 0) return Resolve(antecedent, document.Subtree(antecedent), holder, depth + 1);
        }

        var listed = lexicon.TryGet(document.LemmaHashes[head], form, out var kind, out var trait);
        if (listed && trait == SpeakerTrait.Document && depth < 3 && Issuer(head, span, depth, holder) is { } issuer) return issuer with { Head = head, Paper = true };
        var at = ActorAt(head);
        if (at < 0 && span.Length < 40) at = NamedBeside(head, span);
        if (at >= 0) return OfActor(at, head, span, listed, kind, trait);
        if (listed)
        {
            var before = Same(head);
            if (before is not null && trait != SpeakerTrait.Person) return before with { Head = head, Kind = before.Kind is SpeakerKind.Unnamed ? kind : before.Kind };
            var capital = NameIn(span, head);
            if (capital is not null && IsCapital(head) && capital.Contains(" of ", StringComparison.Ordinal)) return new(head, capital, SpeakerKind.Unnamed, false, -1, SpeakerTrait.Body);
            if (capital is null && trait == SpeakerTrait.Body && Nominals.NamedBefore(document, head) is { } whole) capital = document.Text(whole).ToString();
            if (capital is null && trait == SpeakerTrait.Body && ActorIn(span, body: true) is var of and >= 0 && !actors[of].Adjective && actors[of].Class.Body) capital = Bare(actors[of].Name);
            return new(head, capital, kind, kind is SpeakerKind.Authority or SpeakerKind.Official && !nouns.IsOfHouse(head, span), -1, trait);
        }

        var name = NameIn(span, head);
        if (name is null && Same(head) is { } called) return called with { Head = head };
        if (name is not null && nouns.BodyBeside(span) is { } body) return new(head, name, body, body == SpeakerKind.Authority, -1, SpeakerTrait.Body);
        if (name is not null && name.Contains(" of ", StringComparison.Ordinal)) return new(head, name, SpeakerKind.Unnamed, false, -1, SpeakerTrait.Body);
        if (name is null) return new(head, null, SpeakerKind.Unnamed, false, -1, SpeakerTrait.Body);
        foreach (var earlier in known)
            if (earlier.Name is { } full && EndsIn(full, name)) return earlier with { Head = head };
        // "Ankara said": a place that speaks stands for those who govern from it.
        if (places.Names(head)) return new(head, name, SpeakerKind.Authority, true, -1, SpeakerTrait.Body);
        // Whoever publishes a report and is named in it as somebody who acts is a body, not a human being.
        if (string.Equals(Bare(name), document.Report.Source, StringComparison.OrdinalIgnoreCase)) return new(head, name, SpeakerKind.Organisation, false, -1, SpeakerTrait.Body);
        // "DTEK said": an acronym is no human being.
        if (!document.InCapitals && name.Length is > 2 and < 8 && name.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0) return new(head, name, SpeakerKind.Organisation, false, -1, SpeakerTrait.Body);
        return new(head, name, SpeakerKind.Person, false, -1, SpeakerTrait.Person);
    }

    private KnownSpeaker OfActor(int at, int head, TokenSpan span, bool listed, SpeakerKind kind, SpeakerTrait trait, int depth = 0)
    {
        var actor = actors[at];
        if (!actor.Span.Contains(head) && listed && trait != SpeakerTrait.Voice && actor.Speaks is SpeakerKind.Unnamed) return new(head, actor.Name, kind, actor.Governs, at, trait);
        var speaks = actor.Speaks;
        // "Ana Ruiz, spokeswoman for the army"
        if (!listed && (actor.Person || actor.Class.Code == "unnamed") && nouns.HasVoice(span)) (listed, trait) = (true, SpeakerTrait.Voice);
        if (speaks is SpeakerKind.Unnamed or SpeakerKind.Person && listed && kind is not SpeakerKind.Unnamed && trait != SpeakerTrait.Voice) speaks = kind;
        if (speaks is SpeakerKind.Person && !listed) speaks = nouns.KindBeside(span) ?? speaks;
        var name = Bare(actor.Name ?? (actor.Speaks is SpeakerKind.Witness ? null : actor.Of));
        if (nouns.SocietyOf(actor.Span, places) is { Length: > 0 } society) name = document.Text(society).ToString();
        if (name is null && actor.Class.Body && ActorIn(new(actor.Span.End, Math.Max(actor.Span.End, Math.Min(span.End, actor.Span.End + 8))), body: true) is var of and >= 0 && !actors[of].Adjective && actors[of].Class.Body) name = Bare(actors[of].Name);
        if (trait == SpeakerTrait.Voice && listed)
        {
            var body = ActorIn(actor.Class.Code == "unnamed" ? new(actor.Span.End, Math.Max(actor.Span.End, span.End)) : span, body: true);
            if (body >= 0 && actors[body].Speaks is SpeakerKind.ArmedActor or SpeakerKind.Medic or SpeakerKind.Organisation) speaks = actors[body].Speaks;
            else if (speaks is SpeakerKind.Unnamed or SpeakerKind.Person) speaks = SpeakerKind.Official;
            name ??= body >= 0 ? actors[body].Name : null;
        }

        if (name is null && actor.Class.Body && (NameAfter(span, head) ?? NameAfter(span, actor.Head)) is { } own) return new(head, own, speaks, actor.Governs, at, nouns.HasVoice(span) ? SpeakerTrait.Person : SpeakerTrait.Body);
        if ((name is null || (actor.Generic && actor.Class.Code is not ("group" or "governing-group")) || (!document.Capitals[actor.Head] && !(actor is { Generic: true, Name: not null, Class.Code: "group" or "governing-group" }))) && depth < 2 && Same(head) is { Name: not null } before) return before with { Head = head };
        return new(head, name, speaks, actor.Governs && !nouns.IsOfHouse(head, span), at, !actor.Class.Body || trait is SpeakerTrait.Person or SpeakerTrait.Voice ? SpeakerTrait.Person : SpeakerTrait.Body);
    }

    /// <summary>A name without its article.</summary>
    private static string? Bare(string? name) => name is not null && name.Length > 4 && name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    /// <summary>Somebody named inside the noun phrase: an apposition, a body that the person is of.</summary>
    private int NamedBeside(int head, TokenSpan span)
    {
        foreach (var child in document.Children(head))
        {
            if (document.Relations[child] is not (Relation.Appos or Relation.Flat or Relation.Compound or Relation.NmodDesc) || !span.Contains(child)) continue;
            var at = ActorAt(child);
            if (at >= 0 && !actors[at].Adjective) return at;
        }

        var index = ActorIn(span);
        return index >= 0 && !actors[index].Adjective && (actors[index].Person || actors[index].Span.First <= head) ? index : -1;
    }

    /// <summary>Who issued a statement: named beside it, the subject of the verb it is the object of, or whoever issued the last one.</summary>
    private KnownSpeaker? Issuer(int head, TokenSpan span, int depth, ClaimDraft? holder)
    {
        var beside = -1;
        for (var token = span.First; token < Math.Min(span.End, span.First + 24); token++)
        {
            var at = ActorAt(token);
            if (at < 0 || (token > head && !SpeakerPhrase.Issues(document, actors[at].Span.First - 1))) continue;
            if (!actors[at].Adjective || beside < 0) beside = at;
            if (!actors[at].Adjective) break;
        }

        if (beside >= 0) return OfActor(beside, actors[beside].Head, actors[beside].Span, false, default, default) with { Trait = SpeakerTrait.Body };
        foreach (var child in document.Children(head))
            if (document.Relations[child] == Relation.NmodPoss && document.Tags[child] == Upos.Pron) return Resolve(child, new(child, child + 1), holder, depth + 1);
        var verb = document.Heads[head];
        // "Said in a statement"; what is done "according to a report" is not told by whoever does it.
        var channel = document.Relations[head] == Relation.Obj || (document.Relations[head] == Relation.Obl && Clauses.CaseAmong(document, head, Channels) >= 0);
        if (verb >= 0 && channel && document.Tags[verb] == Upos.Verb)
        {
            var subject = Clauses.Subject(document, verb);
            if (subject >= 0 && subject != head && !span.Contains(subject)) return Resolve(subject, document.Subtree(subject), null, depth + 1);
        }

        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i].Paper) return known[i];
        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i].Trait == SpeakerTrait.Body && known[i].Name is not null) return known[i];
        if (depth < 2 && SpeakerPhrase.FirstTold(document, head) is var first and >= 0 && Issuer(first, document.Subtree(first), depth + 1, null) is { } told) return told;
        return Last is { Name: not null } last && head > 0 && document.Tags[head - 1] == Upos.Det ? last : null;
    }

    /// <summary>"We" inside a quotation is its speaker; outside it is whoever issued the report.</summary>
    private KnownSpeaker FirstPerson(int head, ClaimDraft? holder)
    {
        if (holder?.Known is { } speaker) return speaker with { Head = head };
        var source = document.Report.Source;
        if (source is null) return KnownSpeaker.OnlyBody(known, head) ?? new(head, null, SpeakerKind.Person, false, -1, SpeakerTrait.Person);
        for (var i = 0; i < Math.Min(actors.Length, Memory); i++)
            if (string.Equals(Bare(actors[i].Name), source, StringComparison.OrdinalIgnoreCase)) return new(head, source, actors[i].Speaks, actors[i].Governs, i, SpeakerTrait.Body);
        foreach (var earlier in known)
            if (earlier.Trait == SpeakerTrait.Body && earlier.Kind != SpeakerKind.Unnamed && (earlier.Name == source || document.Text(earlier.Words).Contains(source, StringComparison.Ordinal))) return earlier with { Head = head, Name = source };
        return new(head, source, SpeakerKind.Media, false, -1, SpeakerTrait.Body);
    }

    /// <summary>The last speaker that a pronoun can stand for, or the last named actor where none has spoken.</summary>
    private KnownSpeaker? Back(int head, bool person)
    {
        KnownSpeaker? spoke = null;
        for (var i = known.Count - 1; i >= 0; i--)
        {
            // Quotations are told apart before what stands between them: the last in the text, not the last one found.
            if (known[i].Head >= head || known[i].Head <= spoke?.Head || known[i].Name is null && known[i].Kind is SpeakerKind.Unnamed) continue;
            if (person ? known[i].Trait == SpeakerTrait.Person : known[i].Trait == SpeakerTrait.Body || known[i].Kind is SpeakerKind.Witness or SpeakerKind.Unnamed || Nominals.AreThey(document, head, known[i].Head)) spoke = known[i];
        }

        // "The spokesman said so. A rescue worker described the scene. "We carried them out," he said."
        if (person && spoke is not null && nouns.SubjectBefore(head) is var subject && subject > spoke.Head) return Resolve(subject, document.Subtree(subject), null, depth: 2);
        var sentence = document.SentenceOf(head);
        for (var i = LastActorBefore(head); i >= 0; i--)
        {
            var actor = actors[i];
            if (sentence - document.SentenceOf(actor.Head) > 3) break;
            if (actor.Head >= head || actor.Adjective) continue;
            if (actor.Name is null && !(person ? IsOneSubject(actor, sentence) : IsBodySubject(actor, sentence))) continue;
            if (spoke is not null && actor.Head <= spoke.Head) break;

            if (person ? !actor.Person && actor.Name is not null : actor.Person || actor.Speaks is not (SpeakerKind.Authority or SpeakerKind.ArmedActor or SpeakerKind.Organisation or SpeakerKind.Media or SpeakerKind.Medic)) continue;
            // Somebody who is the subject of a later sentence takes the pronoun; somebody only mentioned does not.
            if (spoke is null || document.Relations[actor.Head] is Relation.Nsubj or Relation.NsubjPass) return OfActor(i, actor.Head, actor.Span, false, default, default);
        }

        if (spoke is null && !person && LastBody(head) is var body and >= 0) return Resolve(body, document.Subtree(body), null, depth: 2);
        return spoke is null ? null : spoke with { Head = head };
    }

    /// <summary>One person told by office only who is the subject of the sentence before ("the health director visited … He promised").</summary>
    private bool IsOneSubject(ActorMention actor, int sentence) =>
        actor is { Generic: true, Class.Body: false } && sentence - document.SentenceOf(actor.Head) <= 1 && document.Relations[actor.Head] is Relation.Nsubj && document.FormHashes[actor.Head] == document.LemmaHashes[actor.Head] && actor.Speaks is SpeakerKind.Official or SpeakerKind.Medic;

    /// <summary>A body told by its noun only that is the subject of the sentence before ("The militia has been accused of … It claimed").</summary>
    private bool IsBodySubject(ActorMention actor, int sentence) =>
        actor is { Generic: true, Class.Body: true, Armed: true } && sentence - document.SentenceOf(actor.Head) == 1 && document.Relations[actor.Head] is Relation.Nsubj or Relation.NsubjPass;

    /// <summary>The last subject before a pronoun that is the noun of a body ("the hospital … It appeals"), two sentences back at most; -1 for none.</summary>
    private int LastBody(int head)
    {
        var first = document.SentenceFirst[Math.Max(0, document.SentenceOf(head) - 2)];
        for (var token = head - 1; token >= first; token--)
            if (document.Relations[token] is Relation.Nsubj && document.Tags[token] is Upos.Noun or Upos.Propn && lexicon.TryGet(document.LemmaHashes[token], document.FormHashes[token], out _, out var trait) && trait == SpeakerTrait.Body) return token;
        return -1;
    }

    /// <summary>The last speaker, or named actor, whose words hold the same noun: "the general" after "General Otto Krain"; for "the group" the last body that spoke.</summary>
    private KnownSpeaker? Same(int head)
    {
        var noun = document.LemmaHashes[head];
        for (var i = known.Count - 1; i >= 0; i--)
        {
            if (known[i].Name is null || known[i].Head >= head) continue;
            for (var token = known[i].Words.First; token < known[i].Words.End; token++)
                if ((document.LemmaHashes[token] == noun || document.FormHashes[token] == noun) && !Clauses.IsBesideAnother(document, known[i].Head, token)) return known[i];
        }

        if (head == 0 || document.Tags[head - 1] != Upos.Det) return null;
        var last = LastActorBefore(head);
        for (var i = last; i >= Math.Max(0, last - Memory); i--)
        {
            var actor = actors[i];
            if (actor.Name is null || actor.Adjective || actor.Generic) continue;
            for (var token = actor.Span.First; token < actor.Span.End; token++)
                if (document.LemmaHashes[token] == noun) return OfActor(i, actor.Head, actor.Span, false, default, default, depth: 2);
        }

        if (!Groups.Contains(noun)) return null;
        // "The Ridge Fighters were accused by the office. The group denied it": the subject of the sentence before.
        for (var i = last; i >= 0 && document.SentenceOf(head) - document.SentenceOf(actors[i].Head) <= 1; i--)
            if (actors[i] is { Name: not null, Adjective: false, Person: false, Speaks: SpeakerKind.ArmedActor } && document.SentenceOf(actors[i].Head) < document.SentenceOf(head) && document.Relations[actors[i].Head] is Relation.Nsubj or Relation.NsubjPass) return OfActor(i, actors[i].Head, actors[i].Span, false, default, default, depth: 2);
        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i] is { Name: not null, Trait: SpeakerTrait.Body, Kind: SpeakerKind.ArmedActor or SpeakerKind.Organisation or SpeakerKind.Unnamed } && known[i].Head < head && !(Armed.Contains(noun) && known[i].Kind != SpeakerKind.ArmedActor)) return known[i];
        for (var i = last; i >= 0 && document.SentenceOf(head) - document.SentenceOf(actors[i].Head) <= 6; i--)
            if (actors[i] is { Name: not null, Adjective: false, Person: false, Speaks: SpeakerKind.ArmedActor or SpeakerKind.Organisation } && !(Armed.Contains(noun) && !actors[i].Armed)) return OfActor(i, actors[i].Head, actors[i].Span, false, default, default, depth: 2);
        return null;
    }

    /// <summary>The capitalised name around a head, with the noun that ends it ("Red Lamp ambulance service", "Sons of the Valley"); null where the phrase holds none.</summary>
    private string? NameIn(TokenSpan span, int head)
    {
        int first = head, end = head + 1;
        if (!IsCapital(head))
        {
            // The name stands before its noun, or beside it.
            while (first > span.First && document.Tags[first - 1] is Upos.Noun or Upos.Propn or Upos.Adj && !IsCapital(first - 1) && head - first < 2) first--;
            if (first == span.First || !IsCapital(first - 1)) return NameAfter(span, head);
            first--;
        }

        while (first > span.First && IsCapital(first - 1)) first--;
        while (end < span.End && (IsCapital(end) || Joins(end, span.End))) end++;
        if (end - first == 1 && FullName(first) is { } full) return full;
        var text = document.Text(new(first, end));
        return text.IndexOfAny('\r', '\n') >= 0 || text.Length > 120 ? null : text.ToString();
    }

    /// <summary>"The charity Open Hands", "the newspaper Varn Today": the name right behind the noun of what it is.</summary>
    private string? NameAfter(TokenSpan span, int head)
    {
        var end = head + 1;
        while (end < span.End && end < head + 8 && (IsCapital(end) || (end > head + 1 && Joins(end, span.End)))) end++;
        return end > head + 1 && document.Text(new(head + 1, end)).ToString() is var name && name.IndexOfAny(['\r', '\n']) < 0 ? name : null;
    }

    private bool Joins(int token, int limit) => document.FormHashes[token] == GrammarWords.Of && token + 1 < limit && (IsCapital(token + 1) || (token + 2 < limit && document.Tags[token + 1] == Upos.Det && IsCapital(token + 2)))
        || (document.Tags[token] == Upos.Det && token + 1 < limit && document.FormHashes[token - 1] == GrammarWords.Of && IsCapital(token + 1));

    /// <summary>The name that ends in this word and was written in full before ("Silt" after "Aron Silt").</summary>
    private string? FullName(int token)
    {
        for (var at = token - 1; at > Math.Max(0, token - 4000); at--)
        {
            if (document.FormHashes[at] != document.FormHashes[token] || !IsName(at - 1) || document.SentenceOf(at - 1) != document.SentenceOf(at) || document.Ends[at - 1] + 1 != document.Starts[at]) continue;
            var first = at - 1;
            while (first > 0 && IsName(first - 1) && document.Ends[first - 1] + 1 == document.Starts[first] && !lexicon.TryGet(document.LemmaHashes[first - 1], document.FormHashes[first - 1], out _, out _)) first--;
            if (lexicon.TryGet(document.LemmaHashes[first], document.FormHashes[first], out _, out _) && at - first > 1) first++;
            return document.Text(new(first, at + 1)).ToString();
        }

        return null;
    }
}
