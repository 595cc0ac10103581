using Attest.Language;
using Attest.Testing;

namespace Attest.Tests.Language;

public sealed class WrittenLanguageReaderTests
{
    private static readonly WrittenLanguageReader Reader = new();

    [Theory]
    [InlineData("Two people were hurt when a shell hit the clinic, residents said.")]
    [InlineData("SHELL HITS CLINIC, TWO HURT")]
    [InlineData("Clinic hit")]
    [InlineData("The spokesman of Hêzên Parastinê, Şêrko Çelê, said in Kobanî that the Bölük from Iğdır had shelled the village of Qizilbaş.")]
    [InlineData("According to El Tiempo de la Costa, the mayor of San José de la Montaña and two aides were held for a day.")]
    public void English_is_read(string text) => Reader.Read(ReportBuilder.Of(text)).Problem.Should().BeNull();

    [Theory]
    [InlineData("Köyde dün gece bir patlama oldu. Olayda iki kişi yaralandı, yaralılar hastaneye kaldırıldı.", "tr", "READ-030")]
    [InlineData("Li navenda bajêr teqînek pêk hat û du kes birîndar bûn. Hêzên ewlehiyê ber bi cihê bûyerê ve çûn.", "ku", "READ-030")]
    [InlineData("Dos personas murieron y tres resultaron heridas por la explosión de una mina en la carretera, según la policía.", "es", "READ-030")]
    [InlineData("Deux personnes ont été tuées par l'explosion d'une mine sur la route, selon la police de la région.", "fr", "READ-030")]
    [InlineData("Bei einem Angriff auf die Klinik wurden nach Angaben der Behörden zwei Menschen verletzt.", "de", "READ-030")]
    [InlineData("Watu wawili walijeruhiwa katika shambulio hilo kwa mujibu wa polisi wa mkoa na mashahidi.", "sw", "READ-030")]
    [InlineData("أصيب شخصان في انفجار لغم على الطريق، وقال سكان إن سيارة الإسعاف وصلت بعد ساعة.", "ar", "READ-030")]
    [InlineData("Внаслідок обстрілу лікарні поранено двох людей, повідомили у міській раді, і це не вперше.", "uk", "READ-030")]
    [InlineData("တိုက်ခိုက်မှုတွင် လူနှစ်ဦး ဒဏ်ရာရရှိခဲ့သည်။", null, "READ-031")]
    [InlineData("ሁለት ሰዎች ቆስለዋል", null, "READ-031")]
    public void Other_languages_are_a_problem_and_nothing_is_read(string text, string? code, string problem)
    {
        var reading = new ReportReader().Read(ReportBuilder.Of(text));
        reading.Language.Should().Be(code);
        reading.Problems.Should().ContainSingle().Which.Code.Should().Be(problem);
        (reading.Incidents.Count + reading.Claims.Count + reading.Facilities.Count + reading.Times.Count + reading.Places.Count).Should().Be(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12:30 — 14.")]
    public void Without_words_no_language_is_told(string text) => Reader.Read(ReportBuilder.Of(text)).Should().Be(new WrittenLanguage(null, null));
}
