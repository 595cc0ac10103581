namespace Attest.Language;

/// <summary>Sets of relations as the repairs of trees ask for them, one bit a relation (<see cref="ParseState.Below"/>).</summary>
internal static class RelationMasks
{
    /// <summary>One relation each.</summary>
    public const ulong Case = 1UL << (int)Relation.Case, Mark = 1UL << (int)Relation.Mark, Cc = 1UL << (int)Relation.Cc, Punct = 1UL << (int)Relation.Punct, Aux = 1UL << (int)Relation.Aux, AuxPass = 1UL << (int)Relation.AuxPass, Cop = 1UL << (int)Relation.Cop,
        Obj = 1UL << (int)Relation.Obj, OblAgent = 1UL << (int)Relation.OblAgent, Nsubj = 1UL << (int)Relation.Nsubj, NsubjPass = 1UL << (int)Relation.NsubjPass, Ccomp = 1UL << (int)Relation.Ccomp;

    /// <summary>Auxiliaries, those of the passive and copulas.</summary>
    public const ulong Auxiliaries = Aux | AuxPass | Cop;

    /// <summary>Nouns that are subjects.</summary>
    public const ulong Subjects = Nsubj | NsubjPass;

    /// <summary>The same, with clauses that are subjects and "there".</summary>
    public const ulong AnySubject = Subjects | (1UL << (int)Relation.Csubj) | (1UL << (int)Relation.Expl);

    /// <summary>What a clause has of its own: a subject, a mark, a conjunction. A participle that only describes a noun has none.</summary>
    public const ulong OwnClause = AnySubject | Mark | Cc;

    /// <summary>The same as any subject, with subjects of whole clauses and of passives that are clauses.</summary>
    public const ulong AllSubjects = AnySubject | (1UL << (int)Relation.NsubjOuter) | (1UL << (int)Relation.CsubjPass);
}
