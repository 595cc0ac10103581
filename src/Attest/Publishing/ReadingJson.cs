using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Attest.Publishing;

/// <summary>Writes readings as the JSON of the reading contract: camelCase, UTF-8, an unknown value as null, the same bytes for the same reading.</summary>
public sealed class ReadingJson : IDisposable
{
    private readonly Utf8JsonWriter json;

    /// <summary>Writes to a buffer.</summary>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="indented">True for indented output.</param>
    public ReadingJson(IBufferWriter<byte> output, bool indented = false) =>
        json = new(output, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Writes one reading as one object.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="explain">True to write the rule that decided, where a value has one.</param>
    public void Write(Reading reading, bool explain = false)
    {
        json.WriteStartObject();
        json.WriteString("id", reading.Report.Id);
        Text("language", reading.Language);
        Text("published", reading.Published?.Iso);
        if (reading.PublishedPassage is { } published) Field("publishedPassage", published);
        List("incidents", reading.Incidents, i => Incident(i, explain));
        List("claims", reading.Claims, c => Claim(c, explain));
        List("facilities", reading.Facilities, Facility);
        List("times", reading.Times, t =>
        {
            Field("passage", t.Passage);
            json.WriteString("type", Codes.Of(t.Type));
            json.WriteString("value", t.Value);
            if (explain) Text("why", t.Why);
        });
        List("places", reading.Places, p =>
        {
            Field("passage", p.Passage);
            json.WriteString("mention", Codes.Of(p.Mention));
            Field("place", p.Place);
            json.WriteStartArray("alternatives");
            foreach (var place in p.Alternatives) Object(place);
            json.WriteEndArray();
            if (explain) Text("why", p.Why);
        });
        List("problems", reading.Problems, p =>
        {
            json.WriteString("code", p.Code);
            json.WriteString("message", p.Message);
            if (p.Passage is { } passage) Field("passage", passage);
        });
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Starts over, so that the next reading is a text of its own.</summary>
    public void Reset(IBufferWriter<byte> output) => json.Reset(output);

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    private void Incident(Incident i, bool explain)
    {
        json.WriteString("key", i.Key);
        json.WriteString("type", Codes.Of(i.Type));
        json.WriteString("status", Codes.Of(i.Status));
        json.WriteBoolean("background", i.Background);
        Passages("triggers", i.Triggers);
        Field("time", i.Time);
        if (i.Place is { } at)
        {
            json.WriteStartObject("place");
            Field("place", at.Place);
            json.WriteNumber("precision", at.Precision);
            if (at.FacilityKey is not null) json.WriteString("facilityKey", at.FacilityKey);
            Field("passage", at.Passage);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("place");
        }

        List("perpetrators", i.Perpetrators, p =>
        {
            Text("name", p.Name);
            json.WriteString("kind", Codes.Of(p.Kind));
            json.WriteString("text", p.Text);
            json.WriteString("attribution", Codes.Of(p.Attribution));
            Texts("heldBy", p.HeldBy);
            Passages("passages", p.Passages);
        });
        List("targets", i.Targets, t =>
        {
            Text("name", t.Name);
            json.WriteString("kind", Codes.Of(t.Kind));
            json.WriteString("text", t.Text);
            json.WriteString("effect", Codes.Of(t.Effect));
            Text("facilityKey", t.FacilityKey);
            Texts("heldBy", t.HeldBy);
            Passages("passages", t.Passages);
        });
        List("victims", i.Victims, Victim);
        List("weapons", i.Weapons, w =>
        {
            json.WriteString("class", Codes.Of(w.Class));
            Text("text", w.Text);
            Passages("passages", w.Passages);
        });
        Texts("claims", i.Claims);
        if (explain) Text("why", i.Why);
    }

    private void Victim(Victim v)
    {
        json.WriteString("key", v.Key);
        json.WriteString("who", Codes.Of(v.Who));
        json.WriteString("outcome", Codes.Of(v.Outcome));
        Number("low", v.Count.Low);
        Number("best", v.Count.Best);
        Number("high", v.Count.High);
        Text("literal", v.Count.Literal);
        Text("partOf", v.PartOf);
        Text("rivalOf", v.RivalOf);
        Text("severity", v.Severity);
        Text("name", v.Name);
        Number("age", v.Age);
        Text("sex", v.Sex);
        json.WriteString("text", v.Text);
        Texts("heldBy", v.HeldBy);
        Passages("passages", v.Passages);
    }

    private void Claim(Claim c, bool explain)
    {
        json.WriteString("id", c.Id);
        json.WriteStartObject("speaker");
        Text("name", c.Speaker.Name);
        json.WriteString("kind", Codes.Of(c.Speaker.Kind));
        Field("passage", c.Speaker.Passage);
        if (c.Speaker.Chain.Count > 0) Texts("chain", c.Speaker.Chain);
        if (c.Speaker.Party is { } party) json.WriteBoolean("party", party);
        json.WriteEndObject();
        Field("cue", c.Cue);
        Passages("content", c.Content);
        json.WriteString("quotation", Codes.Of(c.Quotation));
        json.WriteString("stance", Codes.Of(c.Stance));
        if (c.Kind is { } kind) json.WriteString("kind", Codes.Of(kind));
        json.WriteString("polarity", Codes.Of(c.Polarity));
        json.WriteString("certainty", Codes.Of(c.Certainty));
        Field("said", c.Said);
        Texts("about", c.About);
        Texts("against", c.Against);
        if (explain) Text("why", c.Why);
    }

    private void Facility(Facility f)
    {
        json.WriteString("key", f.Key);
        json.WriteString("name", f.Name);
        json.WriteString("kind", Codes.Of(f.Kind));
        Field("place", f.Place);
        Field("founded", f.Founded);
        Field("operator", f.Operator);
        List("services", f.Services, s =>
        {
            json.WriteString("kind", Codes.Of(s.Kind));
            json.WriteString("text", s.Text);
            Field("passage", s.Passage);
        });
        Field("serves", f.Serves);
        Field("status", f.Status);
        Passages("passages", f.Passages);
    }

    private void Field(string name, EventTime? time)
    {
        json.WritePropertyName(name);
        if (time is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        Day("start", time.Start);
        Day("end", time.End);
        Text("precision", time.Precision is { } precision ? Codes.Of(precision) : null);
        Number("datePrec", time.DatePrecision);
        if (time.Part is not null) json.WriteString("part", time.Part);
        if (time.Clock is not null) json.WriteString("clock", time.Clock);
        if (time.Zone is not null) json.WriteString("zone", time.Zone);
        Text("resolvedFrom", time.ResolvedFrom is { } from ? Codes.Of(from) : null);
        if (time.Weekday is not null) json.WriteString("weekday", time.Weekday);
        if (time.Relative is not null) json.WriteString("relative", time.Relative);
        Field("passage", time.Passage);
        json.WriteEndObject();
    }

    private void Field(string name, Place? place)
    {
        json.WritePropertyName(name);
        if (place is null) json.WriteNullValue();
        else Object(place);
    }

    private void Object(Place place)
    {
        json.WriteStartObject();
        json.WriteString("name", place.Name);
        Text("gazetteerId", place.GazetteerId);
        json.WriteNumber("latitude", place.Latitude);
        json.WriteNumber("longitude", place.Longitude);
        Text("country", place.Country);
        Text("admin1", place.Admin1);
        if (place.Admin2 is not null) json.WriteString("admin2", place.Admin2);
        json.WriteString("kind", Codes.Of(place.Kind));
        json.WriteEndObject();
    }

    private void Field(string name, Described? described)
    {
        json.WritePropertyName(name);
        if (described is not { } value)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("value", value.Value);
        Field("passage", value.Passage);
        json.WriteEndObject();
    }

    private void Field(string name, Passage? passage)
    {
        json.WritePropertyName(name);
        if (passage is { } value) Object(value);
        else json.WriteNullValue();
    }

    private void Passages(string name, EquatableArray<Passage> passages)
    {
        json.WriteStartArray(name);
        foreach (var passage in passages) Object(passage);
        json.WriteEndArray();
    }

    private void Object(Passage passage)
    {
        json.WriteStartObject();
        json.WriteNumber("start", passage.Start);
        json.WriteNumber("end", passage.End);
        json.WriteString("text", passage.Span);
        if (passage.In == PassagePart.Title) json.WriteString("in", "title");
        json.WriteEndObject();
    }

    private void List<T>(string name, EquatableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Texts(string name, EquatableArray<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private void Text(string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }

    private void Number(string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private void Day(string name, DateOnly? day) => Text(name, day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
