namespace Attest.Language;

/// <summary>Cuts text into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>Cuts one written word into the tokens it would have in running text; used to write phrases of lexicons.</summary>
    public static string[] Split(string word) => [word];
}
