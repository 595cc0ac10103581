using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Says whom a speaker's words stand for: a named actor, the antecedent of a pronoun, whoever issued "the statement". Reads one document, claim by claim in order.</summary>
internal sealed class SpeakerNames
{
    private static readonly ulong[] OnePerson = [WordHash.Of("he"), WordHash.Of("she"), WordHash.Of("him"), WordHash.Of("her"), WordHash.Of("his")];
    private static readonly ulong[] Many = [WordHash.Of("they"), WordHash.Of("them"), WordHash.Of("their"), WordHash.Of("it"), WordHash.Of("its")];
    private static readonly ulong[] First = [WordHash.Of("i"), WordHash.Of("we"), WordHash.Of("us"), WordHash.Of("our"), WordHash.Of("my"), WordHash.Of("me")];

    private readonly Document document;
    private readonly ActorMention[] actors;
    private readonly SpeakerLexicon lexicon;
    private readonly List<KnownSpeaker> known = [];

    public SpeakerNames(Document document, ActorMention[] actors, SpeakerLexicon lexicon)
    {
        this.document = document;
        this.actors = actors;
        this.lexicon = lexicon;
    }

    /// <summary>The speaker of the claim read last; null before the first.</summary>
    public KnownSpeaker? Last => known.Count > 0 ? known[^1] : null;

    /// <summary>Keeps a speaker, so that later pronouns and descriptions can stand for it.</summary>
    public void Remember(KnownSpeaker speaker) => known.Add(speaker);

    /// <summary>Index of the actor mention that a head token belongs to; -1 for none.</summary>
    public int ActorAt(int token)
    {
        int low = 0, high = actors.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (actors[middle].Span.End <= token) low = middle + 1;
            else if (actors[middle].Span.First > token) high = middle - 1;
            else return middle;
        }

        return -1;
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
        var found = Find(head, span, holder, depth);
        if (found.Trait is SpeakerTrait.Person or SpeakerTrait.Voice && !found.Paper && document.Tags[head] != Upos.Pron && PersonIn(head, span) is { } name)
            found = found with { Name = name, Trait = SpeakerTrait.Person };
        return found is { Name: not null, Kind: SpeakerKind.Person or SpeakerKind.Unnamed, Trait: SpeakerTrait.Person } ? Recall(found) : found;
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
            while (first < span.End && first < at + 3 && document.Tags[first] is Upos.Det or Upos.Noun or Upos.Adj or Upos.Pron or Upos.Part && !IsName(first)) first++;
            var name = NameFrom(first, span.End);
            if (name.Length >= 2 && (commas > 0 || first <= head + 1 || name.Contains(head))) return document.Text(name).ToString() is var text && text.IndexOfAny(['\n', '\r']) < 0 ? text : null;
            while (at < span.End && document.FormHashes[at] != GrammarWords.Comma) at++;
            at++;
            if (at < span.End && GrammarWords.IsRelative(document.FormHashes[at])) break;
        }

        for (var token = head + 1; token < span.End && token <= head + 1; token++)
            if (IsName(token) && NameFrom(token, span.End) is { Length: >= 2 } after) return document.Text(after).ToString();
        return null;
    }

    private bool IsName(int token) => document.Tags[token] == Upos.Propn && ActorAt(token) is var at && (at < 0 || actors[at].Person);

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
            if (GrammarWords.IsRelative(form) && Antecedent(head) is var antecedent and >= 0) return Resolve(antecedent, document.Subtree(antecedent), holder, depth + 1);
        }

        var listed = lexicon.TryGet(document.LemmaHashes[head], form, out var kind, out var trait);
        if (listed && trait == SpeakerTrait.Document && depth < 3 && Issuer(head, span, depth) is { } issuer) return issuer with { Head = head, Paper = true };
        var at = ActorAt(head);
        if (at < 0 && span.Length < 40) at = NamedBeside(head, span);
        if (at >= 0) return OfActor(at, head, span, listed, kind, trait);
        if (listed)
        {
            var before = Same(head);
            if (before is not null && trait != SpeakerTrait.Person) return before with { Head = head };
            return new(head, NameIn(span, head), kind, kind is SpeakerKind.Authority or SpeakerKind.Official, -1, trait);
        }

        var name = NameIn(span, head);
        if (name is null) return new(head, null, SpeakerKind.Unnamed, false, -1, SpeakerTrait.Body);
        foreach (var earlier in known)
            if (earlier.Name is { } full && EndsIn(full, name)) return earlier with { Head = head };
        return new(head, name, SpeakerKind.Person, false, -1, SpeakerTrait.Person);
    }

    private KnownSpeaker OfActor(int at, int head, TokenSpan span, bool listed, SpeakerKind kind, SpeakerTrait trait)
    {
        var actor = actors[at];
        if (!actor.Span.Contains(head) && listed && trait != SpeakerTrait.Voice && actor.Speaks is SpeakerKind.Unnamed) return new(head, actor.Name, kind, actor.Governs, at, trait);
        var speaks = actor.Speaks;
        if (speaks is SpeakerKind.Unnamed or SpeakerKind.Person && listed && kind is not SpeakerKind.Unnamed && trait != SpeakerTrait.Voice) speaks = kind;
        if (speaks is SpeakerKind.Person && !listed) speaks = KindBeside(span) ?? speaks;
        var name = Bare(actor.Name ?? actor.Of);
        if (trait == SpeakerTrait.Voice && listed)
        {
            var body = ActorIn(span, body: true);
            if (body >= 0 && actors[body].Speaks is SpeakerKind.ArmedActor or SpeakerKind.Medic or SpeakerKind.Organisation) speaks = actors[body].Speaks;
            else if (speaks is SpeakerKind.Unnamed or SpeakerKind.Person) speaks = SpeakerKind.Official;
            name ??= body >= 0 ? actors[body].Name : null;
        }

        if (name is null && Same(head) is { Name: not null } before) return before with { Head = head };
        return new(head, name, speaks, actor.Governs, at, actor.Person || trait is SpeakerTrait.Person or SpeakerTrait.Voice ? SpeakerTrait.Person : SpeakerTrait.Body);
    }

    /// <summary>A name without its article.</summary>
    private static string? Bare(string? name) => name is not null && name.Length > 4 && name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    /// <summary>The kind that the nouns beside a person's name give ("Dr", "the hospital's director").</summary>
    private SpeakerKind? KindBeside(TokenSpan span)
    {
        for (var token = span.First; token < Math.Min(span.End, span.First + 16); token++)
            if (lexicon.TryGet(document.LemmaHashes[token], document.FormHashes[token], out var kind, out var trait) && trait is SpeakerTrait.Person or SpeakerTrait.Voice && kind is not SpeakerKind.Unnamed) return kind;
        return null;
    }

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
    private KnownSpeaker? Issuer(int head, TokenSpan span, int depth)
    {
        var beside = -1;
        for (var token = span.First; token < Math.Min(span.End, span.First + 24); token++)
        {
            var at = ActorAt(token);
            if (at < 0) continue;
            if (!actors[at].Adjective || beside < 0) beside = at;
            if (!actors[at].Adjective) break;
        }

        if (beside >= 0) return OfActor(beside, actors[beside].Head, actors[beside].Span, false, default, default) with { Trait = SpeakerTrait.Body };
        foreach (var child in document.Children(head))
            if (document.Relations[child] == Relation.NmodPoss && document.Tags[child] == Upos.Pron) return Resolve(child, new(child, child + 1), null, depth + 1);
        var verb = document.Heads[head];
        if (verb >= 0 && document.Relations[head] is Relation.Obj or Relation.Obl && document.Tags[verb] == Upos.Verb)
        {
            var subject = Clauses.Subject(document, verb);
            if (subject >= 0 && subject != head && !span.Contains(subject)) return Resolve(subject, document.Subtree(subject), null, depth + 1);
        }

        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i].Paper) return known[i];
        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i].Trait == SpeakerTrait.Body && known[i].Name is not null) return known[i];
        return null;
    }

    private KnownSpeaker FirstPerson(int head, ClaimDraft? holder) =>
        holder?.Known is { } speaker ? speaker with { Head = head } : new(head, null, SpeakerKind.Person, false, -1, SpeakerTrait.Person);

    /// <summary>The last speaker that a pronoun can stand for, or the last named actor where none has spoken.</summary>
    private KnownSpeaker? Back(int head, bool person)
    {
        KnownSpeaker? spoke = null;
        for (var i = known.Count - 1; i >= 0 && spoke is null; i--)
        {
            if (known[i].Head >= head || known[i].Name is null && known[i].Kind is SpeakerKind.Unnamed) continue;
            if (person ? known[i].Trait == SpeakerTrait.Person : known[i].Trait == SpeakerTrait.Body || known[i].Kind is SpeakerKind.Witness or SpeakerKind.Unnamed) spoke = known[i];
        }

        var sentence = document.SentenceOf(head);
        for (var i = actors.Length - 1; i >= 0; i--)
        {
            var actor = actors[i];
            if (actor.Head >= head || actor.Adjective || actor.Name is null) continue;
            if (spoke is not null && actor.Head <= spoke.Head) break;
            if (sentence - document.SentenceOf(actor.Head) > 3) break;
            if (person ? !actor.Person : actor.Person || actor.Speaks is not (SpeakerKind.Authority or SpeakerKind.ArmedActor or SpeakerKind.Organisation or SpeakerKind.Media)) continue;
            // Somebody who is the subject of a later sentence takes the pronoun; somebody only mentioned does not.
            if (spoke is null || document.Relations[actor.Head] is Relation.Nsubj or Relation.NsubjPass) return OfActor(i, actor.Head, actor.Span, false, default, default);
        }

        return spoke is null ? null : spoke with { Head = head };
    }

    /// <summary>The last speaker that was called by the same noun.</summary>
    private KnownSpeaker? Same(int head)
    {
        for (var i = known.Count - 1; i >= 0; i--)
            if (known[i].Name is not null && known[i].Head < head && document.LemmaHashes[known[i].Head] == document.LemmaHashes[head]) return known[i];
        return null;
    }

    private int Antecedent(int relative)
    {
        var verb = document.Heads[relative];
        for (var steps = 0; verb >= 0 && steps < 4; steps++)
        {
            if (document.Relations[verb] is Relation.AclRelcl or Relation.Acl) return document.Heads[verb];
            verb = document.Heads[verb];
        }

        return -1;
    }

    /// <summary>The capitalised name around a head; null where the phrase holds none.</summary>
    private string? NameIn(TokenSpan span, int head)
    {
        var at = head;
        if (document.Tags[head] != Upos.Propn)
        {
            at = -1;
            foreach (var child in document.Children(head))
                if (document.Tags[child] == Upos.Propn && document.Relations[child] is Relation.Appos or Relation.Flat or Relation.Compound && span.Contains(child)) at = child;
            if (at < 0) return null;
        }

        int first = at, end = at + 1;
        while (first > span.First && document.Tags[first - 1] == Upos.Propn) first--;
        while (end < span.End && document.Tags[end] == Upos.Propn) end++;
        var text = document.Text(new(first, end));
        return text.IndexOfAny('\r', '\n') >= 0 || text.Length > 120 ? null : text.ToString();
    }
}
