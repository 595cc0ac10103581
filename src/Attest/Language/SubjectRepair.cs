using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends what a tree cannot mean: a predicate with two subjects before it, a finite verb whose subject hangs on a word before it.</summary>
internal static class SubjectRepair
{
    private static readonly ulong Semicolon = Lexicons.WordHash.Of(";");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var second = 0; second < state.Length; second++)
        {
            var predicate = state.Heads[second];
            changed |= Deed(state, tags, tagged, offset, second);
            changed |= state.Relations[second] == Relation.OblAgent && predicate < second && Passive(state, tags, tagged, offset, predicate);
            changed |= state.Relations[second] == Relation.Cop && predicate < second && Being(state, tags, tagged, offset, second);
            changed |= predicate < second && (state.Relations[second] == Relation.OblAgent ? (state.Below[second] & Case) == 0 : state.Relations[second] == Relation.Ccomp && (state.Below[second] & (AnySubject | Cop | Mark)) == Mark) && OfClause(state, tags, tagged, offset, second, predicate);
            changed |= Went(state, frame, tags, tagged, offset, second);
            changed |= state.Relations[second] == Relation.Obl && predicate > second && predicate < state.Length && First(state, tags, tagged, offset, second, predicate);
            changed |= state.Relations[second] == Relation.Obl && predicate > second && predicate < state.Length && Lost(state, tags, tagged, offset, second, predicate);
            changed |= predicate < second && predicate >= 0 && IsSubject(state.Relations[second]) && OfNext(state, tags, tagged, frame, offset, second, predicate);
            predicate = state.Heads[second];
            if (second == 0 || !IsSubject(state.Relations[second]) || predicate < second || predicate == state.Length) continue;
            if (Fronted(state, second, predicate))
            {
                changed = true;
                continue;
            }

            var first = SubjectBefore(state, second, predicate);
            if (first < 0) continue;
            if (OfRelative(state, tags, tagged, offset, first, second))
            {
                changed = true;
                continue;
            }

            if ((state.Below[second] & Case) != 0)
            {
                // "The massacre of civilians by the rebels shocked the country": what a preposition leads is no second subject.
                (state.Heads[second], state.Relations[second]) = (first, Relation.Nmod);
                changed = true;
                continue;
            }

            // "Leaders in Sierra Leone said": the rest of the name behind the preposition.
            if (state.Heads[second - 1] == first && state.Relations[second - 1] == Relation.Nmod && (state.Below[second - 1] & Case) != 0 && state.Below[second] == 0 && tags.Upos[tagged[offset + second]] == Upos.Propn && tags.Upos[tagged[offset + second - 1]] == Upos.Propn)
            {
                (state.Heads[second], state.Relations[second]) = (second - 1, Relation.Flat);
                changed = true;
                continue;
            }

            changed |= Relative(state, tags, tagged, offset, first, second, predicate) || Spliced(state, tags, tagged, offset, first, second, predicate) || Verb(state, tags, tagged, offset, first, second, predicate) || Clause(state, first, predicate)
                || Aside(state, tags, tagged, offset, first, second, predicate) || Apposition(state, first, second, predicate);
        }

        return changed;
    }

    /// <summary>"The general escaped but seven people were killed": what is done to nobody is the verb of the noun before it, and the verb behind has a subject of its own.</summary>
    private static bool Went(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        if (verb == 0 || state.Relations[verb] != Relation.Acl || state.Heads[verb] != verb - 1 || !TreeWords.Went.Contains(frame.Words[offset + verb])) return false;
        var (noun, other) = (verb - 1, state.Heads[verb - 1]);
        if (other <= verb || other >= state.Length || !IsSubject(state.Relations[noun]) || (state.Below[other] & AuxPass) == 0) return false;
        if (!TakeSubject(state, tags, tagged, offset, verb, other)) return false;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[other], state.Relations[other]);
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Nsubj);
        (state.Heads[other], state.Relations[other]) = (verb, Relation.Conj);
        tagged[offset + verb] = tags.Past;
        return true;
    }

    /// <summary>"It was reported that the Front, which had been quiet, has claimed the attack": a noun without "by" does not do what the passive tells, but what the clause behind it does.</summary>
    private static bool OfClause(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int noun, int passive)
    {
        if (!tags.IsNoun(tagged[offset + noun])) return false;
        for (var verb = noun + 1; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != passive || state.Relations[verb] != Relation.Ccomp || (state.Below[verb] & AnySubject) != 0) continue;
            (state.Heads[noun], state.Relations[noun]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
            for (var mark = passive + 1; mark < noun; mark++)
                if ((state.Heads[mark] == passive || state.Heads[mark] == noun) && state.Relations[mark] == Relation.Mark) state.Heads[mark] = verb;
            return true;
        }

        return false;
    }

    /// <summary>"Two were freed; the third, a surgeon, was executed": a subject behind a semicolon is that of the verb behind it.</summary>
    private static bool OfNext(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, Frame frame, int offset, int subject, int before)
    {
        var mark = subject - 1;
        while (mark > before && frame.Words[offset + mark] != Semicolon) mark--;
        if (mark == before) return false;
        for (var verb = subject + 1; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != before || state.Relations[verb] is not (Relation.Conj or Relation.Parataxis) || (state.Below[verb] & (AnySubject | Cc)) != 0 || tags.Upos[tagged[offset + verb]] != Upos.Verb) continue;
            (state.Heads[subject], state.Relations[subject]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
            return true;
        }

        return false;
    }

    /// <summary>"The crime was committed by smugglers": what somebody does is a verb, and no adjective.</summary>
    private static bool Passive(ParseState state, TagSet tags, Span<byte> tagged, int offset, int done)
    {
        if (tags.Upos[tagged[offset + done]] != Upos.Adj || (state.Below[done] & Cop) == 0) return false;
        tagged[offset + done] = tags.Participle;
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == done) state.Relations[word] = state.Relations[word] switch { Relation.Cop => Relation.AuxPass, Relation.Nsubj => Relation.NsubjPass, var other => other };
        return true;
    }

    /// <summary>"The dead are a doctor, two nurses and a cook": what stands before a form of "be" is its subject, the noun behind it is what is said.</summary>
    private static bool Being(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int be)
    {
        var subject = state.Heads[be];
        if (subject < 1 || tags.Upos[tagged[offset + subject]] != Upos.Adj || (state.Below[subject] & (Case | (1UL << (int)Relation.Det))) != (1UL << (int)Relation.Det)) return false;
        var said = be + 1;
        while (said < state.Length && !(tags.IsNoun(tagged[offset + said]) && (state.Heads[said] == subject && state.Relations[said] == Relation.Nsubj || state.Heads[subject] == said))) said++;
        if (said == state.Length) return false;
        if (state.Heads[said] == subject)
        {
            (state.Heads[said], state.Relations[said]) = (state.Heads[subject], state.Relations[subject]);
            for (var word = be + 1; word < state.Length; word++)
                if (state.Heads[word] == subject) state.Heads[word] = said;
        }

        (state.Heads[subject], state.Relations[subject], state.Heads[be]) = (said, Relation.Nsubj, said);
        return true;
    }

    /// <summary>Gives a passive the noun right before its auxiliary for its subject; false where none stands there behind another verb.</summary>
    public static bool TakeSubject(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int behind, int passive)
    {
        var own = passive - 1;
        while (own > behind && state.Heads[own] == passive && state.Relations[own] is Relation.Aux or Relation.AuxPass or Relation.Advmod) own--;
        if (own <= behind || own == passive - 1 || !tags.IsNoun(tagged[offset + own]) || (state.Below[own] & Case) != 0) return false;
        (state.Heads[own], state.Relations[own]) = (passive, Relation.NsubjPass);
        return true;
    }

    /// <summary>"The man who killed the doctor was shot": the noun right behind the verb of "who" is its object, and no second subject.</summary>
    private static bool OfRelative(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first, int second)
    {
        for (var verb = first + 2; verb < second; verb++)
        {
            if (state.Heads[verb] != first || state.Relations[verb] != Relation.AclRelcl || (state.Below[verb] & (Nsubj | Obj | AuxPass)) != Nsubj || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN" or "VBZ" or "VBP") || !tags.IsNoun(tagged[offset + second])) continue;
            for (var word = verb + 1; word < second; word++)
                if (!state.IsUnder(word, second)) return false;
            (state.Heads[second], state.Relations[second]) = (verb, Relation.Obj);
            return true;
        }

        return false;
    }

    /// <summary>"The raid, which the army has denied carrying out, killed a nurse": with "which" and a subject of its own the first verb only tells of the noun, whose verb is the one that was joined to it.</summary>
    private static bool Relative(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first, int second, int predicate)
    {
        if (state.Heads[first] != predicate || state.Relations[predicate] == Relation.AclRelcl) return false;
        var relative = second - 1;
        while (relative > first && tags.Xpos[tagged[offset + relative]] is not ("WDT" or "WP")) relative--;
        if (relative <= first || state.Heads[relative] < second || state.Relations[relative - 1] != Relation.Punct) return false;
        for (var verb = predicate + 1; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != predicate || state.Relations[verb] is not (Relation.Conj or Relation.Parataxis) || (state.Below[verb] & (Subjects | Cc)) != 0 || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) continue;
            (state.Heads[verb], state.Relations[verb]) = (state.Heads[predicate], state.Relations[predicate]);
            (state.Heads[first], state.Relations[first]) = (verb, Relation.Nsubj);
            (state.Heads[predicate], state.Relations[predicate]) = (first, Relation.AclRelcl);
            for (var word = verb + 1; word < state.Length; word++)
                if (state.Heads[word] == predicate) state.Heads[word] = verb;
            return true;
        }

        return false;
    }

    /// <summary>"Gunmen fired at a car; the driver was wounded", "relatives set upon doctors after a patient died": where a mark or "after" stands between two subjects, what was taken for a participle is the verb of the first.</summary>
    private static bool Spliced(ParseState state, TagSet tags, Span<byte> tagged, int offset, int first, int second, int predicate)
    {
        if (state.Heads[first] != predicate || !tags.IsNoun(tagged[offset + first]) || !tags.IsNoun(tagged[offset + second])) return false;
        for (var verb = first + 1; verb < second; verb++)
        {
            if (state.Heads[verb] != first || state.Relations[verb] != Relation.Acl || tags.Xpos[tagged[offset + verb]] != "VBN") continue;
            bool marked = false, introduced = false;
            for (var word = verb + 1; word < second; word++)
            {
                marked |= state.Relations[word] == Relation.Punct && (state.Heads[word] == first || state.Heads[word] == predicate);
                introduced |= state.Relations[word] == Relation.Mark && state.Heads[word] == predicate;
            }

            if (!marked && !introduced) return false;
            (state.Heads[verb], state.Relations[verb]) = (state.Heads[predicate], state.Relations[predicate]);
            (state.Heads[first], state.Relations[first]) = (verb, Relation.Nsubj);
            (state.Heads[predicate], state.Relations[predicate]) = (verb, introduced ? Relation.Advcl : Relation.Parataxis);
            tagged[offset + verb] = tags.Past;
            return true;
        }

        return false;
    }

    /// <summary>"Shelling by the army struck the hospital": a deed in "-ing" right before a finite verb without a subject is its subject.</summary>
    private static bool Deed(ParseState state, TagSet tags, Span<byte> tagged, int offset, int deed)
    {
        var verb = state.Heads[deed];
        if (state.Relations[deed] != Relation.Advcl || verb <= deed || verb >= state.Length || tags.Xpos[tagged[offset + deed]] != "VBG" || (state.Below[verb] & AnySubject) != 0 || (state.Below[deed] & (Mark | Obj | Subjects)) != 0) return false;
        if (tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP") || state.Relations[verb] is Relation.Acl or Relation.AclRelcl) return false;
        for (var word = deed + 1; word < verb; word++)
            if (state.Relations[word] == Relation.Punct || state.Heads[word] < deed || state.Heads[word] > verb) return false;
        state.Relations[deed] = Relation.Nsubj;
        tagged[offset + deed] = tags.Noun;
        for (var word = deed + 1; word < verb; word++)
            if (state.Heads[word] == deed && state.Relations[word] is Relation.Obl or Relation.OblAgent) state.Relations[word] = Relation.Nmod;
        return true;
    }

    /// <summary>"On 6 March, the Front attacked": a finite verb that lacks a subject has the noun behind the mark that was taken for another name of what stands before it.</summary>
    private static bool Lost(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int fronted, int predicate)
    {
        if ((state.Below[predicate] & (AnySubject | Mark)) != 0 || state.Relations[predicate] is Relation.Conj or Relation.Acl or Relation.AclRelcl or Relation.Xcomp) return false;
        var passive = (state.Below[predicate] & AuxPass) != 0;
        if ((!passive && tags.Xpos[tagged[offset + predicate]] is not ("VBD" or "VBZ" or "VBP")) || (state.Below[fronted] & Case) == 0) return false;
        var marked = false;
        for (var word = fronted + 1; word < predicate; word++)
        {
            marked |= state.Relations[word] == Relation.Punct;
            if (!marked || (state.Heads[word] != fronted && (state.Heads[word] <= fronted || state.Heads[word] >= word || state.Heads[state.Heads[word]] != fronted)) || state.Relations[word] is not (Relation.Conj or Relation.Appos) || (state.Below[word] & (Cc | Case)) != 0) continue;
            if (tags.Upos[tagged[offset + word]] is not (Upos.Noun or Upos.Propn or Upos.Pron)) continue;
            state.Heads[word] = predicate;
            state.Relations[word] = passive ? Relation.NsubjPass : Relation.Nsubj;
            for (var later = word + 1; later < predicate; later++)
                if (state.Heads[later] == fronted && state.Relations[later] != Relation.Punct) state.Heads[later] = word;
            return true;
        }

        return false;
    }

    /// <summary>"On 3 March, three men and a boy were shot": the first of a list behind the mark, taken for another name of what stands before it, is the subject that the last was taken for.</summary>
    private static bool First(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int fronted, int predicate)
    {
        var last = predicate - 1;
        while (last > fronted && !(state.Heads[last] == predicate && IsSubject(state.Relations[last]))) last--;
        if (last <= fronted || (state.Below[last] & Cc) == 0) return false;
        var marked = false;
        for (var word = fronted + 1; word < last; word++)
        {
            marked |= state.Relations[word] == Relation.Punct;
            if (!marked || !state.IsUnder(word, fronted) || state.Relations[word] is not (Relation.Conj or Relation.Appos) || (state.Below[word] & (Cc | Case)) != 0 || !tags.IsNoun(tagged[offset + word]) || state.Relations[word + 1] != Relation.Cc) continue;
            (state.Heads[word], state.Relations[word]) = (predicate, state.Relations[last]);
            (state.Heads[last], state.Relations[last]) = (word, Relation.Conj);
            return true;
        }

        return false;
    }

    /// <summary>"According to witnesses, soldiers fired": a noun with a preposition and a mark behind it is no subject; what was hung on it behind the mark is.</summary>
    private static bool Fronted(ParseState state, int noun, int predicate)
    {
        if ((state.Below[noun] & Case) == 0) return false;
        var preposition = noun - 1;
        while (preposition >= 0 && !(state.Heads[preposition] == noun && state.Relations[preposition] == Relation.Case)) preposition--;
        if (preposition < 0) return false;
        var marked = false;
        for (var word = noun + 1; word < predicate; word++)
        {
            if (state.Relations[word] == Relation.Punct && (state.Heads[word] == noun || state.Heads[word] == predicate || state.Heads[state.Heads[word]] == noun)) marked = true;
            if (!marked || state.Heads[word] != noun || state.Relations[word] is not (Relation.Conj or Relation.Appos) || (state.Below[word] & Cc) != 0) continue;
            state.Heads[word] = predicate;
            state.Relations[word] = state.Relations[noun];
            for (var later = word + 1; later < predicate; later++)
                if (state.Heads[later] == noun) state.Heads[later] = word;
            break;
        }

        if (marked) state.Relations[noun] = Relation.Obl;
        return marked;
    }

    /// <summary>"The statement said that the attack was …": a finite verb that was taken to describe the first subject is the head of it all, the predicate its clause.</summary>
    private static bool Verb(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first, int second, int predicate)
    {
        for (var verb = first + 1; verb < second; verb++)
        {
            if (state.Heads[verb] != first || state.Relations[verb] != Relation.Acl || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBZ" or "VBP")) continue;
            state.Heads[first] = verb;
            Lift(state, verb, predicate);
            state.Heads[predicate] = verb;
            state.Relations[predicate] = Relation.Ccomp;
            return true;
        }

        return false;
    }

    /// <summary>"The militia, whose leader was arrested, denied it": the first subject is that of the verb after the predicate, which has none, and the predicate describes it.</summary>
    private static bool Clause(ParseState state, int first, int predicate)
    {
        var verb = state.Heads[predicate];
        if (verb < predicate || verb == state.Length || (state.Below[verb] & Subjects) != 0 || state.Relations[predicate] is not (Relation.Ccomp or Relation.Advcl)) return false;
        for (var word = 0; word < first; word++)
            if (state.Heads[word] == predicate) state.Heads[word] = verb;
        state.Relations[first] = (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj;
        state.Heads[first] = verb;
        state.Heads[predicate] = first;
        state.Relations[predicate] = Relation.AclRelcl;
        return true;
    }

    /// <summary>"The attackers, the ministry said, fled": who said so stands between commas, and the verb after that has no subject but the first.</summary>
    private static bool Aside(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int first, int second, int predicate)
    {
        if (!Comma(state, first, second) || predicate + 1 == state.Length || state.Relations[predicate + 1] != Relation.Punct) return false;
        for (var verb = predicate + 2; verb < state.Length; verb++)
        {
            if (state.Heads[verb] != predicate || state.Relations[verb] is not (Relation.Conj or Relation.Ccomp)) continue;
            if ((state.Below[verb] & (Subjects | Cc | Mark)) != 0 || tags.Upos[tagged[offset + verb]] is not (Upos.Verb or Upos.Adj)) return false;
            Lift(state, verb, predicate);
            for (var word = 0; word < state.Length; word++)
                if (state.Heads[word] == predicate && (word <= first || word > verb)) state.Heads[word] = verb;
            if ((state.Below[verb] & AuxPass) != 0) state.Relations[first] = Relation.NsubjPass;
            state.Heads[predicate] = verb;
            state.Relations[predicate] = Relation.Parataxis;
            return true;
        }

        return false;
    }

    /// <summary>"A spokesman, Josef Marek, denied it": the second subject between commas names the first.</summary>
    private static bool Apposition(ParseState state, int first, int second, int predicate)
    {
        if (!Comma(state, first, second)) return false;
        var after = false;
        for (var word = second + 1; word < predicate; word++)
        {
            if (state.Heads[word] == predicate && state.Relations[word] is not (Relation.Punct or Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Advmod)) return false;
            after |= state.Relations[word] == Relation.Punct && (state.Heads[word] == predicate || state.Heads[word] == second);
        }

        if (!after) return false;
        state.Heads[second] = first;
        state.Relations[second] = IsListed(state, first, second, predicate) ? Relation.Conj : Relation.Appos;
        return true;
    }

    /// <summary>"An aid worker, a doctor, and an orphan were taken": an "and" behind both makes them a list.</summary>
    private static bool IsListed(ParseState state, int first, int second, int predicate)
    {
        for (var word = second + 1; word < predicate; word++)
            if (state.Relations[word] == Relation.Conj && (state.Heads[word] == first || state.Heads[word] == second) && (state.Below[word] & Cc) != 0) return true;
        return false;
    }

    /// <summary>Gives a word the place that another has in the tree.</summary>
    private static void Lift(ParseState state, int word, int other)
    {
        state.Heads[word] = state.Heads[other];
        state.Relations[word] = state.Relations[other];
    }

    /// <summary>True where nothing of the predicate's but a mark stands between its two subjects.</summary>
    private static bool Comma(ParseState state, int first, int second)
    {
        var head = state.Heads[second];
        var mark = false;
        for (var word = first + 1; word < second; word++)
        {
            if (state.Relations[word] == Relation.Punct && (state.Heads[word] == head || state.Heads[word] == first || state.Heads[word] == second)) mark = true;
            else if (state.Heads[word] == head) return false;
        }

        return mark;
    }

    private static int SubjectBefore(ParseState state, int second, int predicate)
    {
        for (var word = second - 1; word >= 0; word--)
            if (state.Heads[word] == predicate && IsSubject(state.Relations[word])) return word;
        return -1;
    }

    /// <summary>True for the subject of a verb, active or passive.</summary>
    public static bool IsSubject(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass;
}
