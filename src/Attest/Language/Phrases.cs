namespace Attest.Language;

/// <summary>Noun phrases as runs of tokens, read off the tree.</summary>
internal static class Phrases
{
    private const int Widest = 60;

    /// <summary>The noun phrase of a head: determiner, modifiers and names before it, the rest of a name after it; with what follows where asked for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="head">The head token.</param>
    /// <param name="prepositional">With prepositional phrases after the head ("a clinic in the town").</param>
    /// <param name="clauses">With relative and participle clauses ("a clinic that was hit").</param>
    public static TokenSpan NounPhrase(Document document, int head, bool prepositional = false, bool clauses = false)
    {
        int first = head, end = head + 1;
        foreach (var child in document.Children(head))
        {
            switch (document.Relations[child])
            {
                case Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.NmodDesc
                    or Relation.Flat or Relation.Goeswith or Relation.CcPreconj or Relation.NmodUnmarked or Relation.Fixed or Relation.CompoundPrt:
                    Take(child);
                    break;
                case Relation.Advmod when child < head:
                    Take(child);
                    break;
                case Relation.Nmod when child < head && document.Child(child, Relation.Case) < 0:
                    Take(child);
                    break;
                case Relation.Nmod when prepositional && child > head:
                    Take(child);
                    break;
                case Relation.Acl or Relation.AclRelcl when clauses && child > head:
                    Take(child);
                    break;
            }
        }

        // The run must stay a phrase: a stray arc across the sentence does not widen it.
        first = Math.Max(first, head - Widest);
        end = Math.Min(end, head + Widest);
        while (first < head && document.Tags[first] == Upos.Punct && !Opens(document, first)) first++;
        while (end > head + 1 && document.Tags[end - 1] == Upos.Punct && !Closes(document, first, end - 1)) end--;
        return new(first, end);

        void Take(int child)
        {
            var below = document.Subtree(child);
            first = Math.Min(first, below.First);
            end = Math.Max(end, below.End);
        }
    }

    /// <summary>A phrase without the determiner or possessive pronoun that it begins with.</summary>
    public static TokenSpan Core(Document document, TokenSpan phrase)
    {
        var first = phrase.First;
        while (first < phrase.End - 1 && (document.Relations[first] is Relation.Det or Relation.DetPredet or Relation.CcPreconj
            || (document.Relations[first] == Relation.NmodPoss && document.Tags[first] == Upos.Pron))) first++;
        return new(first, phrase.End);
    }

    /// <summary>A head and what is coordinated with it ("a nurse, two doctors and a driver"), left to right, at most as many as there is room for; how many.</summary>
    public static int Conjuncts(Document document, int head, Span<int> to)
    {
        var count = 0;
        if (to.Length > 0) to[count++] = head;
        for (var at = 0; at < count; at++)
            foreach (var child in document.Children(to[at]))
                if (document.Relations[child] == Relation.Conj && count < to.Length) to[count++] = child;
        to[..count].Sort();
        return count;
    }

    /// <summary>The first of the words that a token is coordinated with.</summary>
    public static int FirstConjunct(Document document, int token)
    {
        while (document.Relations[token] == Relation.Conj && document.Heads[token] >= 0 && document.Heads[token] < token) token = document.Heads[token];
        return token;
    }

    private static bool Opens(Document document, int token) => document.Source[document.Starts[token]] is '"' or '“' or '\'' or '‘' or '(';

    private static bool Closes(Document document, int first, int token)
    {
        var mark = document.Source[document.Starts[token]];
        if (mark is not ('"' or '”' or '\'' or '’' or ')')) return false;
        for (var at = first; at < token; at++)
            if (Opens(document, at)) return true;
        return false;
    }
}
