using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends who tells of it: a name between marks before a verb of saying, those left behind by somebody killed, and a mother whose son was taken.</summary>
internal static class TellerRepair
{
    private static readonly ulong Comma = WordHash.Of(","), Whose = WordHash.Of("whose");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 1; word < state.Length; word++)
        {
            if (TreeWords.Closing.Contains(frame.Words[offset + word]))
            {
                changed |= Named(state, frame, tags, tagged, offset, word) || Unnamed(state, frame, tags, tagged, offset, word) || Astray(state, frame, tags, tagged, offset, word);
                changed |= Joined(state, frame, tags, tagged, offset, word);
            }

            if (TreeWords.Saying.Contains(frame.Words[offset + word])) changed |= Opening(state, tags, tagged, offset, word);
            if (TreeWords.KinSaying.Contains(frame.Words[offset + word])) changed |= Bereaved(state, frame, tags, tagged, offset, word);
            if (frame.Words[offset + word] == Whose) changed |= Mother(state, tags, tagged, offset, word);
        }

        return changed;
    }

    /// <summary>"…," Amal Saleh, a nurse in Kosti, told AFP: whose name and description stand between marks before the verb tells it, and had nothing done to her.</summary>
    private static bool Named(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if (frame.Words[offset + verb - 1] != Comma || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) return false;
        var comma = verb - 2;
        for (; comma > 2 && !(frame.Words[offset + comma] == Comma && tags.Upos[tagged[offset + comma - 1]] == Upos.Propn); comma--)
            if (tags.Xpos[tagged[offset + comma]] is "VBD" or "VBZ" or "VBP" or "MD" or "CC" && state.Relations[comma] is not (Relation.AclRelcl or Relation.Cc) && !(state.Relations[comma] is Relation.AuxPass or Relation.Aux)) return false;
        if (comma <= 2 || comma == verb - 2) return false;
        var first = comma - 1;
        while (first > 0 && comma - first < 5 && tags.Upos[tagged[offset + first - 1]] == Upos.Propn) first--;
        if (comma - first is < 2 or > 5 || first == 0 || state.Relations[first - 1] != Relation.Punct || state.Heads[first] >= first || state.Relations[first] is not (Relation.Obj or Relation.Iobj or Relation.Appos or Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.Conj)) return false;
        for (var inside = first + 1; inside < comma; inside++)
            if (state.Heads[inside] < first) return false;
        // Who is said to be somebody: a description, or a clause about the person.
        var described = -1;
        for (var word = comma + 1; word < verb - 1; word++)
            if ((state.Heads[word] <= comma || state.Heads[word] >= verb - 1) && state.Relations[word] != Relation.Punct)
            {
                if (described >= 0 && tags.IsNoun(tagged[offset + described])) return false;
                described = word;
            }

        if (described < 0 || state.IsUnder(verb, first) || state.IsUnder(verb, described)) return false;
        (state.Heads[first], state.Relations[first]) = (verb, Relation.Nsubj);
        (state.Heads[described], state.Relations[described]) = (first, tags.IsNoun(tagged[offset + described]) ? Relation.Appos : Relation.AclRelcl);
        if (state.Heads[verb] > first && state.Heads[verb] < verb) (state.Heads[verb], state.Relations[verb]) = (Root(state), Relation.Parataxis);
        return true;
    }

    /// <summary>"…," the official, who asked not to be named, told AFP: who is described between marks before the verb tells it.</summary>
    private static bool Unnamed(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if (verb < 6 || frame.Words[offset + verb - 1] != Comma || (state.Below[verb] & Subjects) != 0 || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) return false;
        for (var who = verb - 3; who > 2 && verb - who < 16; who--)
        {
            if (tags.Xpos[tagged[offset + who]] != "WP" || frame.Words[offset + who - 1] != Comma) continue;
            var clause = state.Heads[who];
            var teller = who - 2;
            if (clause <= who || clause >= verb || state.Relations[clause] != Relation.AclRelcl || state.Heads[clause] != teller) return false;
            var first = teller;
            while (first > 1 && state.Heads[first - 1] == teller) first--;
            if (first < 2 || first == teller || state.Relations[first - 1] != Relation.Punct || state.Relations[teller] is Relation.Nsubj or Relation.NsubjPass) return false;
            if (state.Heads[verb] == teller) (state.Heads[verb], state.Relations[verb]) = (Root(state), Relation.Parataxis);
            if (state.Heads[verb] == verb || state.IsUnder(verb, teller)) return false;
            (state.Heads[teller], state.Relations[teller]) = (verb, Relation.Nsubj);
            return true;
        }

        return false;
    }

    /// <summary>"Two were killed in the blast, officials in the province of Kandahar said": a second subject behind the passive and a comma tells it.</summary>
    private static bool Astray(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if ((state.Below[verb] & Subjects) != 0 || state.Relations[verb] != Relation.Parataxis || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) return false;
        var passive = state.Heads[verb];
        for (var noun = verb - 1; noun > passive + 1; noun--)
        {
            if (state.Heads[noun] != passive || state.Relations[noun] is not (Relation.Nsubj or Relation.NsubjPass)) continue;
            var first = noun;
            while (first > passive + 1 && state.Heads[first - 1] == noun && state.Relations[first - 1] != Relation.Punct) first--;
            if (frame.Words[offset + first - 1] != Comma || !tags.IsNoun(tagged[offset + noun])) return false;
            (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Nsubj);
            for (var word = noun + 1; word < verb; word++)
                if (state.Heads[word] == passive && state.Relations[word] == Relation.Obl) (state.Heads[word], state.Relations[word]) = (noun, Relation.Nmod);
            return true;
        }

        return false;
    }

    /// <summary>"Killed three guards, nurses and neighbours said, in what …": those between the comma and the verb tell it.</summary>
    private static bool Joined(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        if (tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBP") || (verb + 1 < state.Length && frame.Words[offset + verb + 1] != Comma && tags.Upos[tagged[offset + verb + 1]] != Upos.Punct)) return false;
        int second = verb - 1, and = -1, comma = second;
        if (second < 4 || !tags.IsNoun(tagged[offset + second])) return false;
        for (; comma > 1 && verb - comma < 9 && frame.Words[offset + comma] != Comma; comma--)
        {
            if (tags.Upos[tagged[offset + comma]] == Upos.Cconj && and < 0) and = comma;
            else if (tags.Upos[tagged[offset + comma]] is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Det)) return false;
        }

        if (and <= comma + 1 || frame.Words[offset + comma] != Comma || !tags.IsNoun(tagged[offset + and - 1])) return false;
        int first = and - 1, told = state.Heads[verb];
        if (state.Heads[first] == verb && state.Relations[first] == Relation.Nsubj) return false;
        if (told > comma || told < 0 || state.IsUnder(verb, first) || state.IsUnder(verb, second)) return false;
        (state.Heads[first], state.Relations[first]) = (verb, Relation.Nsubj);
        (state.Heads[second], state.Relations[second]) = (first, Relation.Conj);
        (state.Heads[and], state.Relations[and]) = (second, Relation.Cc);
        state.Relations[verb] = Relation.Parataxis;
        return true;
    }

    /// <summary>"The general said reports that the army had killed patients were false": he says it, and the reports were.</summary>
    private static bool Opening(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int saying)
    {
        var teller = saying - 1;
        if (teller < 0 || saying + 1 >= state.Length || state.Relations[saying] != Relation.Acl || state.Heads[saying] != teller || tags.Xpos[tagged[offset + saying]] is not ("VBD" or "VBN") || !SubjectRepair.IsSubject(state.Relations[teller])) return false;
        var main = state.Heads[teller];
        if (main <= saying + 1 || main >= state.Length) return false;
        var told = -1;
        for (var word = saying + 1; word < main; word++)
        {
            if (state.Relations[word] == Relation.Punct) return false;
            if (state.Heads[word] == saying && told < 0) told = word;
        }

        if (told < 0 || !tags.IsNoun(tagged[offset + told]) || state.Relations[told] is not (Relation.Ccomp or Relation.Obj or Relation.Xcomp)) return false;
        (state.Heads[saying], state.Relations[saying]) = (state.Heads[main], state.Relations[main]);
        (state.Heads[main], state.Relations[main]) = (saying, Relation.Ccomp);
        (state.Heads[teller], state.Relations[teller]) = (saying, Relation.Nsubj);
        (state.Heads[told], state.Relations[told]) = (main, (state.Below[main] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        return true;
    }

    private static int Root(ParseState state)
    {
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == state.Length) return word;
        return state.Length;
    }

    /// <summary>"The mother of a student killed in Nairobi said she wanted justice": she says it, and the student was killed.</summary>
    private static bool Bereaved(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        if ((state.Below[verb] & (AnySubject | Mark | Cc | AuxPass)) != 0) return false;
        var deed = Governor(state, verb);
        if (deed < 3 || deed >= verb || state.Relations[deed] is not (Relation.Root or Relation.Ccomp or Relation.Parataxis) || tags.Xpos[tagged[offset + deed]] is not ("VBD" or "VBN") || !TreeWords.Befallen.Contains(frame.Words[offset + deed]) || (state.Below[deed] & (Auxiliaries | Cc)) != 0) return false;
        for (var word = deed + 1; word < verb; word++)
            if (state.Relations[word] == Relation.Punct || state.Relations[word] == Relation.Cc || tags.Xpos[tagged[offset + word]] is "VBD" or "MD") return false;
        var somebody = deed - 1;
        var kin = state.Heads[somebody];
        if (kin < 0 || kin >= somebody || state.Heads[kin] != deed || !SubjectRepair.IsSubject(state.Relations[kin]) || !tags.IsNoun(tagged[offset + somebody]) || state.Relations[somebody] != Relation.Nmod || (state.Below[somebody] & Case) == 0) return false;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[deed], state.Relations[deed]);
        (state.Heads[deed], state.Relations[deed]) = (somebody, Relation.Acl);
        (state.Heads[kin], state.Relations[kin]) = (verb, Relation.Nsubj);
        tagged[offset + deed] = tags.Participle;
        if (tags.Upos[tagged[offset + verb]] == Upos.Aux) tagged[offset + verb] = tags.Present;
        for (var word = verb + 1; word < state.Length; word++)
        {
            if (state.Heads[word] == deed && state.Relations[word] is Relation.Advcl or Relation.Ccomp or Relation.Parataxis) (state.Heads[word], state.Relations[word]) = (verb, Relation.Ccomp);
            else if (state.Heads[word] == deed) state.Heads[word] = verb;
        }

        return true;
    }

    /// <summary>The verb that governs a verb of saying, where the latter may have been taken for a mere word in the clause behind it.</summary>
    private static int Governor(ParseState state, int verb)
    {
        var above = state.Heads[verb];
        if (state.Relations[verb] == Relation.Discourse && above > verb && above < state.Length) above = state.Heads[above];
        else if (state.Relations[verb] is not (Relation.Parataxis or Relation.Advcl or Relation.Conj or Relation.Ccomp)) return -1;
        return above;
    }

    /// <summary>"Begged Maria Torres, whose son, a student, was kidnapped": the son was.</summary>
    private static bool Mother(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int whose)
    {
        var son = state.Heads[whose];
        if (son <= whose || son >= state.Length || state.Relations[son] != Relation.Appos || state.Heads[son] is not (var mother and >= 0) || mother >= whose) return false;
        var verb = state.Heads[mother];
        if (verb >= 0 && verb < mother) return Son(state, mother, son);
        if (verb <= son || verb >= state.Length || !SubjectRepair.IsSubject(state.Relations[mother]) || tags.Upos[tagged[offset + verb]] != Upos.Verb) return false;
        var above = state.Heads[verb];
        if (above < 0 || above >= mother) return false;
        var befallen = state.Relations[mother];
        (state.Heads[mother], state.Relations[mother]) = (above, Relation.Obj);
        return Tell(state, mother, son, verb, befallen);
    }

    /// <summary>The same, where the tree has left the verb behind the son without a subject.</summary>
    private static bool Son(ParseState state, int mother, int son)
    {
        var begging = state.Heads[mother];
        for (var verb = son + 1; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != begging || state.Relations[verb] != Relation.Ccomp || (state.Below[verb] & AnySubject) != 0 || (state.Below[verb] & Auxiliaries) == 0) continue;
            return Tell(state, mother, son, verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
        }

        return false;
    }

    /// <summary>Gives the son the verb of the clause about the mother, who begs where nobody else does.</summary>
    private static bool Tell(ParseState state, int mother, int son, int verb, Relation befallen)
    {
        (state.Heads[son], state.Relations[son]) = (verb, befallen);
        (state.Heads[verb], state.Relations[verb]) = (mother, Relation.AclRelcl);
        if ((state.Below[state.Heads[mother]] & Subjects) == 0) state.Relations[mother] = Relation.Nsubj;
        for (var word = son + 1; word < verb; word++)
            if (state.Heads[word] == mother && state.Relations[word] == Relation.Appos) state.Heads[word] = son;
        return true;
    }
}
