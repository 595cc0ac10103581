namespace Attest.Language;

/// <summary>The parts of speech that word forms can have, as a bit set a form, looked up by the form's hash.</summary>
/// <remarks>Asset layout: a <see cref="HashIndex"/> whose numbers have the class in two bytes, the sense as a noun and as a verb in one each.</remarks>
internal sealed class FormLexicon(ReadOnlySpan<byte> section)
{
    private readonly HashIndex forms = new(section);

    /// <summary>The class of a form; 0 for a form that is not in the lexicon.</summary>
    public ushort ClassOf(ulong hash) => (ushort)Find(hash);

    /// <summary>What is known of a form: its class in the low half, above it its commonest sense as a noun and as a verb, a byte each; 0 for a form that is not in the lexicon.</summary>
    public uint Find(ulong hash) => forms.Find(hash);
}
