namespace Attest.Language;

/// <summary>Sets of relations as the repairs of trees ask for them, one bit a relation (<see cref="ParseState.Below"/>).</summary>
internal static class RelationMasks
{
    /// <summary>Auxiliaries, those of the passive and copulas.</summary>
    public const ulong Auxiliaries = (1UL << (int)Relation.Aux) | (1UL << (int)Relation.AuxPass) | (1UL << (int)Relation.Cop);

    /// <summary>Nouns that are subjects.</summary>
    public const ulong Subjects = (1UL << (int)Relation.Nsubj) | (1UL << (int)Relation.NsubjPass);

    /// <summary>The same, with clauses that are subjects and "there".</summary>
    public const ulong AnySubject = Subjects | (1UL << (int)Relation.Csubj) | (1UL << (int)Relation.Expl);

    /// <summary>The same, with subjects of whole clauses and of passives that are clauses.</summary>
    public const ulong AllSubjects = AnySubject | (1UL << (int)Relation.NsubjOuter) | (1UL << (int)Relation.CsubjPass);
}
