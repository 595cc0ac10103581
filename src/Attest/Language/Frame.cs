namespace Attest.Language;

/// <summary>What tagger and parser look at of each token, as flat arrays; used again for the next text.</summary>
internal sealed class Frame
{
    /// <summary>Hash of the form; numbers of one pattern share it.</summary>
    public ulong[] Words { get; private set; } = [];

    /// <summary>The last four characters in lower case, 16 bits each.</summary>
    public ulong[] Suffixes { get; private set; } = [];

    /// <summary>The first three characters in lower case, 16 bits each.</summary>
    public ulong[] Prefixes { get; private set; } = [];

    /// <summary>How the word is written, of the view that the reading decided on.</summary>
    public Shape[] Shapes { get; private set; } = [];

    /// <summary>What parts of speech the lexicon knows for the form.</summary>
    public ushort[] Classes { get; private set; } = [];

    /// <summary>The commonest sense of the form as a noun (low byte) and as a verb, as WordNet's files number them; 0 for none.</summary>
    public ushort[] Senses { get; private set; } = [];

    /// <summary>Makes room for a number of tokens.</summary>
    public void Reserve(int count)
    {
        if (Words.Length >= count) return;
        var size = Math.Max(count, Words.Length * 2);
        Words = new ulong[size];
        Suffixes = new ulong[size];
        Prefixes = new ulong[size];
        Shapes = new Shape[size];
        Classes = new ushort[size];
        Senses = new ushort[size];
    }

    /// <summary>Takes over what another frame has of a token.</summary>
    public void Copy(Frame other, int from, int to)
    {
        (Words[to], Suffixes[to], Prefixes[to]) = (other.Words[from], other.Suffixes[from], other.Prefixes[from]);
        (Shapes[to], Classes[to], Senses[to]) = (other.Shapes[from], other.Classes[from], other.Senses[from]);
    }

    /// <summary>Reads a token's form into the arrays and gives its word hash as lexicons know it.</summary>
    public ulong Read(int index, ReadOnlySpan<char> form, FormLexicon lexicon)
    {
        // "Incl." is read as what it stands for.
        if (form.Length is 4 or 5 && form.StartsWith("incl", StringComparison.Ordinal) && form[^1] is 'l' or '.') form = "including";
        var hash = 14695981039346656037UL;
        ulong pattern = 14695981039346656037UL, suffix = 0, prefix = 0;
        int upper = 0, lower = 0, digits = 0, seen = 0;
        foreach (var c in form)
        {
            char small;
            if (c < 128)
            {
                if (c is >= 'a' and <= 'z') (small, lower) = (c, lower + 1);
                else if (c is >= 'A' and <= 'Z') (small, upper) = ((char)(c | 0x20), upper + 1);
                else
                {
                    small = c;
                    if (c is >= '0' and <= '9') digits++;
                }
            }
            else
            {
                small = c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c);
                if (small != c && small != '\'') upper++;
                else if (char.IsLetter(c)) lower++;
            }

            hash = (hash ^ small) * 1099511628211UL;
            pattern = (pattern ^ (small is >= '0' and <= '9' ? '0' : small)) * 1099511628211UL;
            suffix = (suffix << 16) | small;
            if (seen < 3) prefix = (prefix << 16) | small;
            seen++;
        }

        hash = Lexicons.WordHash.Finish(hash);
        Words[index] = digits > 0 ? pattern : hash;
        Suffixes[index] = suffix;
        Prefixes[index] = prefix;
        Shapes[index] = ShapeOf(form[0], upper, lower, digits, form.Length);
        var known = digits > 0 || lower + upper == 0 ? 0 : lexicon.Find(hash);
        Classes[index] = (ushort)known;
        Senses[index] = (ushort)(known >> 16);
        return hash;
    }

    private static Shape ShapeOf(char first, int upper, int lower, int digits, int length)
    {
        if (digits > 0) return digits == length ? length == 4 ? Shape.FourDigits : Shape.Digits : upper + lower == 0 ? Shape.Number : Shape.Mixed;
        if (upper == 0) return lower == 0 ? Shape.Other : Shape.Lower;
        if (lower == 0) return upper == 1 ? length == 1 ? Shape.Letter : Shape.Initial : Shape.Upper;
        return char.IsUpper(first) ? upper == 1 ? Shape.Capital : Shape.Camel : Shape.Camel;
    }
}
