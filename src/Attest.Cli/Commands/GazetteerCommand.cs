using System.CommandLine;
using System.Globalization;
using Attest.Archive.Gazetteers;
using Attest.Places;

namespace Attest.Cli.Commands;

/// <summary><c>attest gazetteer</c>: adds a user's own places, and shows what a name resolves to and why.</summary>
internal static class GazetteerCommand
{
    private const int MostShown = 20;

    public static Command Make() => new("gazetteer", "Your own places, and what a name resolves to.") { MakeImport(), MakeFind() };

    private static Command MakeImport()
    {
        var file = new Argument<string>("file") { Description = "A GeoNames dump, an OCHA P-code table, or a table with the columns name, latitude, longitude." };
        var country = new Option<string?>("--country") { Description = "ISO 3166-1 alpha-2 of rows that name none.", HelpName = "code" };
        var gazetteer = OwnGazetteer.Option();
        var command = new Command("import", "Adds places to your own gazetteer.") { file, country, gazetteer };
        command.SetAction(parsed => Import(parsed.GetValue(file)!, parsed.GetValue(country), OwnGazetteer.Path(parsed.GetValue(gazetteer))));
        return command;
    }

    private static Command MakeFind()
    {
        var name = new Argument<string>("name") { Description = "A place's name in any spelling." };
        var within = new Option<string?>("--in") { Description = "ISO 3166-1 alpha-2 of the country that is meant.", HelpName = "code" };
        var gazetteer = OwnGazetteer.Option();
        var command = new Command("find", "Shows the places a name may be, with what speaks for each.") { name, within, gazetteer };
        command.SetAction(parsed => Find(parsed.GetValue(name)!, parsed.GetValue(within), OwnGazetteer.Read(parsed.GetValue(gazetteer)), Console.Out));
        return command;
    }

    private static int Import(string file, string? country, string into)
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"attest: there is no file {file}.");
            return AttestCommand.SomeUnread;
        }

        using var text = File.OpenText(file);
        var entries = GazetteerImport.Read(text, country?.ToUpperInvariant(), out var skipped);
        foreach (var (line, reason) in skipped.Take(MostShown)) Console.Error.WriteLine($"attest: {file}, line {line}: {reason}.");
        if (skipped.Count > MostShown) Console.Error.WriteLine($"attest: {file}: {skipped.Count - MostShown} more lines were skipped.");
        var added = entries.Count == 0 ? 0 : GazetteerFile.Add(into, entries);
        Console.WriteLine($"places added to {into}: {added}; there already: {entries.Count - added}; lines skipped: {skipped.Count}");
        return skipped.Count == 0 ? AttestCommand.Done : AttestCommand.SomeUnread;
    }

    /// <summary>Writes what is found for a name; exit code 1 where nothing is.</summary>
    internal static int Find(string name, string? within, IEnumerable<GazetteerEntry> own, TextWriter output)
    {
        var search = new GazetteerSearch(AtlasBuilder.Build(own));
        var found = search.Find(name, within);
        output.WriteLine($"{name}: looked up as \"{NameFold.Letters(name)}\"");
        foreach (var match in found.Take(MostShown)) output.WriteLine(Line(match));
        if (found.Count > MostShown) output.WriteLine($"  and {found.Count - MostShown} more");
        if (found.Count > 0) return AttestCommand.Done;
        var proposals = search.Propose(name, within);
        output.WriteLine(proposals.Count == 0 ? "  nothing" : "  nothing of this name; written alike (never resolved to):");
        foreach (var match in proposals.Take(MostShown)) output.WriteLine(Line(match));
        return AttestCommand.SomeUnread;
    }

    private static string Line(GazetteerMatch match)
    {
        var place = match.Place;
        var area = string.Join(", ", new[] { place.Admin2, place.Admin1, place.Country }.Where(part => part is not null && part != place.Name));
        return string.Create(CultureInfo.InvariantCulture,
            $"  {match.Weight,5:F1}  {place.Name}{(area.Length == 0 ? "" : $" ({area})")} {Codes.Of(place.Kind)}  {place.Latitude:F4}, {place.Longitude:F4}  {(place.GazetteerId is null ? "no id" : "id " + place.GazetteerId)}  {match.Why}");
    }
}
