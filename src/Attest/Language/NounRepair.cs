using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends what the tree of nouns side by side cannot mean: two of them as subjects of one verb ("two dialysis patients were killed"), two names as different parts of one clause ("said Josef Marek").</summary>
internal static class NounRepair
{
    /// <summary>Words of a title, at most.</summary>
    private const int LongestTitle = 3;

    private static readonly ulong Be = WordHash.Of("be"), To = WordHash.Of("to");
    private static readonly ulong Alleged = WordHash.Of("alleged");
    private static readonly ulong Hyphen = WordHash.Of("-");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 0; word + 1 < state.Length; word++)
        {
            changed |= Suspected(state, frame, tags, tagged, offset, word) || DeedOf(state, frame, tags, tagged, offset, word);
            if (state.Relations[word] == Relation.Case && tags.Upos[tagged[offset + word]] == Upos.Part && tags.Xpos[tagged[offset + word]] == "POS") changed |= Owned(state, tags, tagged, offset, word);
            changed |= Ahead(state, tags, tagged, offset, word);
            if (!tags.IsNoun(tagged[offset + word])) continue;
            changed |= ToBe(state, frame, tags, tagged, offset, word);
            changed |= TakenFor(state, frame, tags, tagged, offset, word);
            if (Hyphened(state, frame, tags, tagged, offset, word))
            {
                changed = true;
                continue;
            }

            changed |= Office(state, tags, tagged, offset, word) || Marked(state, tags, tagged, offset, word) || Band(state, tags, tagged, offset, word) || Trained(state, tags, tagged, offset, word) || Kind(state, tags, tagged, offset, word) || Described(state, tags, tagged, offset, word) || Name(state, tags, tagged, offset, word) || Compound(state, frame, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"Suspected Northern Front militants burned a school": those are suspected, not the name, and nobody suspects anything.</summary>
    private static bool Suspected(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int suspected)
    {
        if (!TreeWords.Doubted.Contains(frame.Words[offset + suspected])) return false;
        if (frame.Words[offset + suspected] == Alleged && state.Relations[suspected] == Relation.Amod && state.Heads[suspected] > suspected) tagged[offset + suspected] = tags.Adjective;
        var name = state.Heads[suspected];
        if (state.Relations[suspected] == Relation.Amod && name > suspected && name < state.Length && tags.Upos[tagged[offset + name]] == Upos.Propn && state.Relations[name] == Relation.Compound && state.Heads[name] is var people && people > name && people < state.Length && tags.Xpos[tagged[offset + people]] is "NNS" or "NN")
        {
            state.Heads[suspected] = people;
            return true;
        }

        if (state.Relations[suspected] == Relation.Amod && name > suspected && name < state.Length && SubjectRepair.IsSubject(state.Relations[name]) && tags.Upos[tagged[offset + name]] == Upos.Propn)
        {
            // "Suspected Boko Haram gunmen": people at the end of a name are who it is said of.
            var last = name + 1;
            while (last + 1 < state.Length && state.Heads[last] == name && state.Relations[last] == Relation.Flat && tags.Upos[tagged[offset + last]] == Upos.Propn) last++;
            if (last >= state.Length || state.Heads[last] != name || state.Relations[last] != Relation.Flat || tags.Xpos[tagged[offset + last]] != "NNS") return false;
            for (var word = 0; word < state.Length; word++)
                if (state.Heads[word] == name && !(word > name && word < last)) state.Heads[word] = last;
            (state.Heads[last], state.Relations[last], state.Heads[name], state.Relations[name]) = (state.Heads[name], state.Relations[name], last, Relation.Compound);
            return true;
        }

        if (suspected > 0 || state.Heads[0] != state.Length || (state.Below[0] & AllSubjects) != 0) return false;
        for (var verb = 1; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != 0 || state.Relations[verb] is not (Relation.Ccomp or Relation.Xcomp)) continue;
            for (var subject = 1; subject < verb; subject++)
            {
                if (state.Heads[subject] != verb || !SubjectRepair.IsSubject(state.Relations[subject]) || !tags.IsNoun(tagged[offset + subject])) continue;
                var named = 1;
                while (named < subject && !(state.Heads[named] == 0 && state.Relations[named] == Relation.Obj && tags.Upos[tagged[offset + named]] == Upos.Propn)) named++;
                for (var word = 1; word < subject; word++)
                    if (!state.IsUnder(word, subject) && (named == subject || !state.IsUnder(word, named))) return false;
                if (named < subject) (state.Heads[named], state.Relations[named]) = (subject, Relation.Compound);
                for (var word = 0; word < state.Length; word++)
                    if (state.Heads[word] == 0) state.Heads[word] = verb;
                (state.Heads[verb], state.Relations[verb], state.Heads[0], state.Relations[0], tagged[offset]) = (state.Length, Relation.Root, subject, Relation.Amod, frame.Words[offset] == Alleged ? tags.Adjective : tags.Participle);
                return true;
            }
        }

        return false;
    }

    /// <summary>"Search for a gunman after shooting in Mesa", "searched for shooting suspect": a deed that has no object is told as a thing, which who stands before it did not do; that of a suspect or victim is whose.</summary>
    private static bool DeedOf(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int deed)
    {
        if (deed < 2 || state.Relations[deed] != Relation.Advcl || !TreeWords.DeedForms.Contains(frame.Words[offset + deed]) || state.Heads[deed] >= deed || state.Relations[deed - 1] != Relation.Mark || state.Heads[deed - 1] != deed || (state.Below[deed] & (AnySubject | Auxiliaries)) != 0) return false;
        var next = deed + 1;
        var whose = next < state.Length && state.Heads[next] == deed && state.Relations[next] == Relation.Obj && TreeWords.OfDeeds.Contains(frame.Words[offset + next]);
        if ((state.Below[deed] & Obj) != 0 && !whose) return false;
        tagged[offset + deed] = tags.Noun;
        state.Relations[deed - 1] = Relation.Case;
        if (!whose)
        {
            state.Relations[deed] = Relation.Obl;
            return true;
        }

        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == deed) state.Heads[word] = next;
        (state.Heads[next], state.Relations[next], state.Heads[deed], state.Relations[deed]) = (state.Heads[deed], Relation.Obl, next, Relation.Compound);
        return true;
    }

    /// <summary>"In the Mopti region, suspected JNIM militants attacked": what stands behind a mark and before a noun describes that one, not the one before the mark.</summary>
    private static bool Ahead(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        if (word < 2 || state.Relations[word] != Relation.Amod || state.Heads[word] >= word || tags.Xpos[tagged[offset + word - 1]] != "," || !tags.IsNoun(tagged[offset + word + 1])) return false;
        var noun = word + 1;
        while (state.Heads[noun] > noun && state.Heads[noun] < state.Length && state.Relations[noun] is Relation.Compound or Relation.Amod or Relation.Nummod or Relation.NmodDesc) noun = state.Heads[noun];
        if (noun == state.Heads[word]) return false;
        state.Heads[word] = noun;
        return true;
    }

    /// <summary>"Gunmen suspected to be bandits killed a nurse": "to be" belongs to what they are suspected to be, and makes no passive of the verb behind it.</summary>
    private static bool ToBe(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        if (noun < 4 || state.Relations[noun] is not (Relation.Xcomp or Relation.Nsubj or Relation.NsubjPass)) return false;
        var be = noun - 1;
        while (be > 2 && state.Heads[be] == noun && state.Relations[be] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Nummod) be--;
        if (frame.Words[offset + be] != Be || frame.Words[offset + be - 1] != To || state.Heads[be] <= noun || state.Heads[be] >= state.Length || tags.Xpos[tagged[offset + be - 2]] is not ("VBN" or "VBD") || !(state.Relations[be - 2] is Relation.Acl or Relation.Amod || (state.Heads[be - 2] == state.Length && TreeWords.Taken.Contains(frame.Words[offset + be - 2])))) return false;
        (state.Heads[be], state.Relations[be], state.Heads[be - 1], state.Relations[be - 1]) = (noun, Relation.Cop, noun, Relation.Mark);
        (state.Heads[noun], state.Relations[noun]) = (be - 2, Relation.Xcomp);
        return true;
    }

    /// <summary>"Men believed to be Northern Front fighters": the name says whose fighters they are taken for.</summary>
    private static bool TakenFor(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int name)
    {
        if (state.Relations[name] != Relation.Xcomp || tags.Upos[tagged[offset + name]] != Upos.Propn || name < 2 || frame.Words[offset + name - 1] != Be) return false;
        var people = name + 1;
        while (people + 1 < state.Length && state.Heads[people] == name && state.Relations[people] is Relation.Flat or Relation.Punct || (people + 1 < state.Length && state.Heads[people] == people + 1 && state.Relations[people] == Relation.Punct)) people++;
        if (tags.Xpos[tagged[offset + people]] != "NNS" || (state.Below[people] & (Case | Cc)) != 0 || !(state.Relations[people] == Relation.Xcomp ? state.Heads[people] == state.Heads[name] : SubjectRepair.IsSubject(state.Relations[people]) && state.Heads[people] > people)) return false;
        for (var word = 0; word < name; word++)
            if (state.Heads[word] == name && state.Relations[word] != Relation.Compound) state.Heads[word] = people;
        (state.Heads[people], state.Relations[people]) = (state.Heads[name], Relation.Xcomp);
        (state.Heads[name], state.Relations[name]) = (people, Relation.Compound);
        return true;
    }

    /// <summary>"An attack on the village by River Front militants": people right behind a name that has the preposition are of it, and no further part of what it hangs on.</summary>
    private static bool Band(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int last)
    {
        var people = last + 1;
        if (tags.Upos[tagged[offset + last]] != Upos.Propn || tags.Xpos[tagged[offset + people]] != "NNS" || state.Relations[people] is not (Relation.Nmod or Relation.Obl or Relation.NmodUnmarked or Relation.OblUnmarked) || (state.Below[people] & (Case | Cc)) != 0) return false;
        var name = state.Relations[last] == Relation.Flat ? state.Heads[last] : last;
        if (name < 0 || name > last || state.Heads[people] != state.Heads[name] || (state.Below[name] & Case) == 0) return false;
        (state.Heads[people], state.Relations[people]) = (name, Relation.Flat);
        return true;
    }

    /// <summary>"Killed Ana Ruiz, head of the clinic", "the murder of Ana Ruiz, leader of the union": what follows a mark without article, number or "and" is no second object and no other word for the deed.</summary>
    private static bool Office(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int office)
    {
        if (office < 2 || office + 2 >= state.Length || state.Relations[office] is not (Relation.Obj or Relation.Appos) || tags.Xpos[tagged[offset + office]] != "NN" || tags.Xpos[tagged[offset + office - 1]] != "," || state.Relations[office + 1] != Relation.Case || (state.Below[office] & (Case | Cc | (1UL << (int)Relation.Det) | (1UL << (int)Relation.Nummod))) != 0) return false;
        var (deed, of) = (state.Heads[office], state.Heads[office + 1]);
        var person = office - 2;
        while (person > deed && state.Heads[person] != deed) person--;
        if (person <= deed || state.Relations[person] != (state.Relations[office] == Relation.Obj ? Relation.Obj : Relation.Nmod) || of < 0 || of >= state.Length || (state.Heads[of] != office && state.Heads[of] != deed)) return false;
        (state.Heads[office], state.Relations[office], state.Heads[of], state.Relations[of]) = (person, Relation.Appos, office, Relation.Nmod);
        return true;
    }

    /// <summary>"From government-held areas": the noun before the hyphen says by whom, and what governs it governs the noun behind the participle.</summary>
    private static bool Hyphened(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first)
    {
        int hyphen = first + 1, participle = first + 2;
        if (participle + 1 >= state.Length || frame.Words[offset + hyphen] != Hyphen || tags.Xpos[tagged[offset + participle]] != "VBN" || state.Relations[participle] != Relation.Amod) return false;
        var noun = state.Heads[participle];
        if (noun <= participle || noun >= state.Length || state.IsUnder(first, noun) || state.Heads[first] > first || state.Relations[first] is not (Relation.Obl or Relation.OblAgent or Relation.Obj or Relation.Nmod) || state.IsUnder(state.Heads[first], noun)) return false;
        for (var word = 0; word < first; word++)
            if (state.Heads[word] == first) state.Heads[word] = noun;
        (state.Heads[noun], state.Relations[noun]) = (state.Heads[first], state.Relations[first]);
        (state.Heads[first], state.Relations[first], state.Heads[hyphen]) = (participle, Relation.Compound, participle);
        return true;
    }

    /// <summary>"Omar Tal, head of the clinic, said": a mark stands in no compound; the noun behind it is a further word for the name before it.</summary>
    private static bool Marked(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int name)
    {
        var noun = state.Heads[name];
        if (state.Relations[name] == Relation.Compound && (state.Below[name] & Case) != 0 && noun > name + 1 && noun < state.Length && state.Relations[name + 1] == Relation.Punct && tags.Xpos[tagged[offset + name + 1]] == ",")
        {
            // "According to the director, shells hit": what a preposition leads stands beside the sentence.
            var verb = state.Heads[noun];
            if (verb <= noun || verb >= state.Length || tags.Upos[tagged[offset + verb]] != Upos.Verb) return false;
            (state.Heads[name], state.Relations[name]) = (verb, Relation.Obl);
            return true;
        }

        if (state.Relations[name] is not (Relation.Compound or Relation.Flat or Relation.NmodDesc) || noun != name + 2 || noun >= state.Length || tags.Upos[tagged[offset + name]] != Upos.Propn || tags.Upos[tagged[offset + noun]] != Upos.Noun || state.Relations[name + 1] != Relation.Punct || tags.Xpos[tagged[offset + name + 1]] != ",") return false;
        (state.Heads[name], state.Relations[name]) = (state.Heads[noun], state.Relations[noun] == Relation.Conj && (state.Below[noun] & Cc) == 0 ? Relation.Appos : state.Relations[noun]);
        (state.Heads[noun], state.Relations[noun]) = (name, Relation.Appos);
        for (var word = 0; word < name; word++)
            if (state.Heads[word] == noun && state.Relations[word] is not (Relation.Compound or Relation.Flat)) state.Heads[word] = name;
        return true;
    }

    /// <summary>"Said Josef Marek": two names side by side that hang on one word are one name.</summary>
    private static bool Name(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first)
    {
        var second = first + 1;
        if (state.Heads[second] != state.Heads[first] || tags.Upos[tagged[offset + first]] != Upos.Propn || tags.Upos[tagged[offset + second]] != Upos.Propn) return false;
        if (state.Relations[first] is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Conj) || ((state.Below[first] | state.Below[second]) & (Case | Cc)) != 0) return false;
        state.Heads[second] = first;
        state.Relations[second] = Relation.Flat;
        return true;
    }

    /// <summary>"The murder of opposition leader Josef Marek": a name right behind a noun in the singular, with no preposition of its own, is that noun's and not a further part of what governs the noun.</summary>
    private static bool Described(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var name = noun + 1;
        // "Security director General Miguel Masa"
        while ((state.Relations[name] == Relation.NmodDesc || (state.Relations[name] == Relation.Compound && tags.Upos[tagged[offset + name]] == Upos.Propn)) && state.Heads[name] is var named && named > name && named <= noun + LongestTitle && named < state.Length) name = named;
        if (tags.Xpos[tagged[offset + noun]] != "NN" || tags.Upos[tagged[offset + name]] != Upos.Propn || (state.Below[name] & (Case | Cc)) != 0) return false;
        if (state.Relations[name] is not (Relation.Nmod or Relation.Obl or Relation.Obj or Relation.NmodUnmarked or Relation.OblUnmarked) || state.Heads[name] > noun || state.Heads[noun] >= noun) return false;
        var governor = state.Heads[noun];
        while (governor > state.Heads[name] && state.Heads[governor] < governor) governor = state.Heads[governor];
        if (governor != state.Heads[name] && state.Heads[name] != noun) return false;
        (state.Heads[name], state.Relations[name]) = (noun, Relation.Appos);
        return true;
    }

    /// <summary>"Attack a police training centre": what stands before a word in "-ing" that belongs to the next object belongs to it too.</summary>
    private static bool Trained(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first)
    {
        var second = first + 2;
        if (second >= state.Length || tags.Xpos[tagged[offset + first]] != "NN" || state.Heads[first + 1] != second || state.Relations[first + 1] is not (Relation.Compound or Relation.Amod) || tags.Xpos[tagged[offset + first + 1]] is not ("VBG" or "NN")) return false;
        if (state.Heads[second] != state.Heads[first] || state.Relations[first] != Relation.Obj || state.Relations[second] != Relation.Obj || (state.Below[first] & (Case | Cc)) != 0) return false;
        for (var child = 0; child < first; child++)
            if (state.Heads[child] == first) state.Heads[child] = second;
        (state.Heads[first], state.Relations[first]) = (second, Relation.Compound);
        return true;
    }

    /// <summary>"Two dialysis patients were killed": of two subjects side by side the second is the verb's, the first says of what kind it is.</summary>
    private static bool Compound(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first)
    {
        var second = first + 1;
        // "A COVID-19 response team", "Boko Haram militants"
        while (second + 1 < state.Length && second < first + 5 && ((state.Heads[second] == first && (frame.Words[offset + second] == Hyphen || (state.Relations[second] == Relation.Flat && IsBand(state, tags, tagged, offset, second)))) || (state.Heads[second] == second + 1 && state.Relations[second] == Relation.Compound) || (state.Relations[second] == Relation.Nummod && frame.Words[offset + second - 1] == Hyphen))) second++;
        if (state.Heads[second] != state.Heads[first] || state.Heads[first] < second || tags.Upos[tagged[offset + second]] != Upos.Noun) return false;
        if (!SubjectRepair.IsSubject(state.Relations[first]) || !SubjectRepair.IsSubject(state.Relations[second]) || (state.Below[first] & (second > first + 1 ? Cc : Case | Cc)) != 0) return false;
        for (var child = 0; child < first; child++)
            if (state.Heads[child] == first && state.Relations[child] is not (Relation.Compound or Relation.Punct)) state.Heads[child] = second;
        state.Heads[first] = second;
        state.Relations[first] = Relation.Compound;
        return true;
    }

    /// <summary>True for the last word of a name that people in the plural stand right behind.</summary>
    private static bool IsBand(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        while (word + 1 < state.Length && state.Relations[word] is Relation.Flat or Relation.Punct) word++;
        return tags.Xpos[tagged[offset + word]] == "NNS";
    }

    /// <summary>"They shot at the newspaper El Sol's offices": the noun before an owner's name says what he is, and the preposition before it is the owned thing's.</summary>
    private static bool Kind(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun)
    {
        var owner = noun + 1;
        if (tags.Upos[tagged[offset + owner]] != Upos.Propn) return false;
        var owned = state.Relations[owner] == Relation.NmodPoss ? state.Heads[owner] : state.Relations[owner] == Relation.Appos && state.Heads[owner] == noun ? BehindMark(state, tags, tagged, offset, owner) : -1;
        if (owned < owner || owned >= state.Length || !tags.IsNoun(tagged[offset + owned])) return false;
        if (state.Heads[owned] != state.Heads[noun] || state.Heads[noun] > noun || state.Relations[noun] is not (Relation.Obl or Relation.Obj or Relation.Nmod) || (state.Below[owned] & Case) != 0) return false;
        for (var word = 0; word < noun; word++)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Case) state.Heads[word] = owned;
        state.Relations[owned] = state.Relations[noun];
        (state.Heads[owner], state.Relations[owner]) = (owned, Relation.NmodPoss);
        (state.Heads[noun], state.Relations[noun]) = (owner, Relation.NmodDesc);
        return true;
    }

    /// <summary>The word right behind the mark of an owner; -1 for a name that owns nothing.</summary>
    private static int BehindMark(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int owner)
    {
        for (var mark = owner + 1; mark + 1 < state.Length && mark < owner + 5; mark++)
            if (state.Heads[mark] == owner && state.Relations[mark] == Relation.Case && tags.Xpos[tagged[offset + mark]] == "POS") return mark + 1;
        return -1;
    }

    /// <summary>"President Perez' brother was taken": the noun behind the mark of an owner is the owned, and not another word for the owner.</summary>
    private static bool Owned(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int mark)
    {
        var owner = state.Heads[mark];
        var owned = mark + 1;
        while (owned < state.Length && owned < mark + 4 && state.Heads[owned] > owned && state.Heads[owned] < state.Length) owned++;
        if (owner > mark || owned >= state.Length || state.Heads[owned] != owner || !tags.IsNoun(tagged[offset + owned]) || state.Relations[owned] is not (Relation.NmodDesc or Relation.Nmod or Relation.Appos or Relation.Flat or Relation.Compound) || (state.Below[owned] & Case) != 0) return false;
        (state.Heads[owned], state.Relations[owned]) = (state.Heads[owner], state.Relations[owner]);
        (state.Heads[owner], state.Relations[owner]) = (owned, Relation.NmodPoss);
        for (var word = owned + 1; word < state.Length; word++)
            if (state.Heads[word] == owner) state.Heads[word] = owned;
        return true;
    }
}
