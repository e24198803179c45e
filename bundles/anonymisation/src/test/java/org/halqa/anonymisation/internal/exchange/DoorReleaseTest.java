// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorReleaseTest {

    private static final String SPEC = """
        {"format":"halqa-evidence-1","kind":"spec","instance":"small",
         "columns":{"zone":{"role":"dimension","values":["A","B","C"]},
                    "tired":{"role":"answer","values":["yes","no"],"sensitive":false}},
         "hierarchies":{},
         "thresholds":{"COORDINATION":1,"N_PLUS_1":1,"SENSITIVE":1},
         "public":{"structure":[],"populations":[]},
         "releases":[{"id":"R1","audience":"COORDINATION","tables":[
           {"id":"T1","dims":["zone"],"measure":{"kind":"count"}},
           {"id":"T2","dims":["nowhere"],"measure":{"kind":"count"}},
           {"id":"T3","dims":["zone"],"measure":{"kind":"percentage","column":"tired","values":["yes"]}}]}]}
        """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aSmallZoneIsWithheldAndTheSameInputGivesTheSameBytes() throws Exception {
        String csv =
                "zone,tired\n" + "A,yes\n".repeat(12) + "A,no\n".repeat(13) + "B,no\n".repeat(3) + "C,yes\n".repeat(20);
        assertThat(run(csv, SPEC)).isZero();
        String first = Files.readString(folder.resolve("out.json"));
        assertThat(run(csv, SPEC)).isZero();
        assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(first);
        assertThat(first.replaceAll("\\s", ""))
                .contains("{\"at\":[\"B\"],\"value\":\"*\"}")
                .contains("\"reason\":\"UNKNOWN_COLUMN\"");
    }

    @Test
    void anUnusableInputIsSaidAndNothingIsWritten() throws Exception {
        assertThat(run("zone,tired\nD,yes\n", SPEC)).isEqualTo(2);
        assertThat(run("zone,tired\nA,yes\n", SPEC.replace("evidence-1", "evidence-7")))
                .isEqualTo(2);
        assertThat(run("zone,tired\nA,yes\n", "{")).isEqualTo(2);
        assertThat(DoorRelease.run(List.of("--out"), errors())).isEqualTo(2);
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("not declared")
                .doesNotContain("\tat ");
    }

    /** Each of these was once read as something that nobody asked for, or ended in a stack trace. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'dims':['zone'],'measure':{'kind':'count'}} | 'measure':{'kind':'count'}} | dims is missing",
                "'dims':['zone'],'measure':{'kind':'count'}} | 'dims':'zone','measure':{'kind':'count'}} | dims is no"
                        + " list",
                "'dims':['zone'],'measure':{'kind':'count'}} | 'dims':['days'],'measure':{'kind':'count'}} | by a"
                        + " magnitude",
                "'dims':['zone'],'measure':{'kind':'count'}} | 'dims':['zone'],'measure':{'kind':'median'}} | no known"
                        + " kind",
                "'dims':['zone'],'measure':{'kind':'count'}} | 'dims':['zone'],'measure':{'kind':'mean'}} | column is"
                        + " missing",
                "'id':'T2' | 'id':'T1' | two tables of one id",
                "'id':'R1' | 'as_of':'may','id':'R1' | as_of is no whole number",
                "'id':'R1', | `` | id of a release is missing",
                "'releases' | 'release' | the spec.release is unknown",
                "'COORDINATION':1, | 'COORDINATION':'five', | thresholds.COORDINATION is no whole number",
                "'COORDINATION':1, | 'COORDINATON':1, | thresholds.COORDINATON is unknown",
                "'hierarchies' | 'availability':{'form':'zone'},'hierarchies' | availability.form is unknown",
                "'sensitive':false | 'sensitve':true | column tired.sensitve is unknown; known are role, values,"
                        + " sensitive",
                "'id':'T2', | 'id':'T2','were':{'zone':['A']}, | table T2.were is unknown; known are id, dims,"
                        + " measure, where",
                "'kind':'percentage', | 'kind':'percentage','valeus':['no'], | measure.valeus is unknown; known are"
                        + " kind, column",
                "'id':'R1', | 'id':'R1','asof':3, | release R1.asof is unknown; known are id, audience, as_of, tables",
                "'structure' | 'structures' | public.structures is unknown; known are structure, populations",
                "'hierarchies' | 'hierarchy' | the spec.hierarchy is unknown; known are format, kind, instance",
                "'hierarchies' | 'dominance':{'three':1},'hierarchies' | dominance.three is unknown; known are one,"
                        + " two, p",
                "'populations':[] | 'populations':[{'were':{},'n':3}] | population.were is unknown; known are where,"
                        + " n, kind",
                "'hierarchies':{} | 'hierarchies':{'zone':[{'name':'x','parents':{}}]} | a level.name is unknown;"
                        + " known are level",
                "'kind':'spec' | 'kind':'spec','kind':'spec' | the spec says kind twice (line 1)",
                "'populations':[] | 'populations':[{'where':{'land':['A']},'n':3}] | population by what is no column",
                "'populations':[] | 'populations':[{'where':{'zone':['A']},'n':'few'}] | population without n",
                "'structure':[] | 'structure':['zone'] | a structure is no list",
                "'structure':[] | 'structure':[['zone','days']] | no dimension or answer",
                "'hierarchies':{} | 'hierarchies':{'zone':[{'level':'zone','parents':{'A':'x','B':'x','C':'y'}}]} |"
                        + " two levels",
                "['A','B','C'] | ['A','B','ALL'] | empty or ALL",
                "'hierarchies' | 'availability':{'from':'entered'},'hierarchies' | no column entered",
                "'contributor':'zone' | 'contributor':'days' | without a column of its contributors"
            })
    void aSpecThatDoesNotFitIsSaidInOneLine(String what, String instead, String why) throws Exception {
        String spec =
                SPEC.replace("\"tired\":{", "\"days\":{\"role\":\"magnitude\",\"contributor\":\"zone\"},\"tired\":{");
        String quoted = what.replace('\'', '"');
        assertThat(spec).contains(quoted);
        int status =
                run("zone,tired,days\nA,yes,1\n", spec.replaceFirst(Pattern.quote(quoted), instead.replace('\'', '"')));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(why).hasLineCount(1);
        assertThat(status).isEqualTo(2);
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    /** A threshold beyond what an int holds was once read as none, or as another one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'COORDINATION':1, | 'COORDINATION':1e12, | thresholds.COORDINATION",
                "'COORDINATION':1, | 'COORDINATION':1e999999999, | thresholds.COORDINATION",
                "'COORDINATION':1, | 'COORDINATION':1000000000000, | thresholds.COORDINATION",
                "'SENSITIVE':1 | 'SENSITIVE':5.5 | thresholds.SENSITIVE",
                "'N_PLUS_1':1, | 'N_PLUS_1':1e-999999999, | thresholds.N_PLUS_1",
                "'hierarchies' | 'dominance':{'p':4294967311},'hierarchies' | dominance.p",
                "'hierarchies' | 'dominance':{'one':0.75},'hierarchies' | dominance.one",
                "'populations':[] | 'populations':[{'where':{},'n':4294967299}] | a population.n",
                "'id':'R1', | 'id':'R1','as_of':4294967299, | release R1.as_of"
            })
    void aNumberThatIsNotWholeOrTooLargeIsRefused(String what, String instead, String key) throws Exception {
        refused(what, instead, key + " is no whole number, or one too large");
    }

    @Test
    void aSpecWithoutThresholdsIsReadAsTheFloors() throws Exception {
        String csv = "zone,tired\n" + "A,yes\n".repeat(20) + "B,no\n".repeat(4) + "C,no\n".repeat(6);
        assertThat(run(csv, SPEC)).isZero();
        String floors = Files.readString(folder.resolve("out.json"));
        assertThat(floors.replaceAll("\\s", "")).contains("{\"at\":[\"B\"],\"value\":\"*\"}");
        for (String less : List.of("", "\"thresholds\":{},", "\"thresholds\":{\"SENSITIVE\":1},")) {
            String spec = SPEC.replaceAll("\"thresholds\":\\{[^}]*},", less);
            assertThat(run(csv, spec)).isZero();
            assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(floors);
        }
    }

    @Test
    void aWholeNumberMayBeWrittenWithAnExponent() throws Exception {
        String csv = "zone,tired\n" + "A,yes\n".repeat(20) + "B,no\n".repeat(20);
        assertThat(run(csv, SPEC.replace("\"COORDINATION\":1", "\"COORDINATION\":15")))
                .isZero();
        String plain = Files.readString(folder.resolve("out.json"));
        assertThat(plain).contains("20");
        assertThat(run(csv, SPEC.replace("\"COORDINATION\":1", "\"COORDINATION\":1.5e1")))
                .isZero();
        assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(plain);
        assertThat(run(csv, SPEC.replace("\"COORDINATION\":1", "\"COORDINATION\":0e999999999")))
                .isZero();
    }

    @Test
    void whatIsTooLongOrTooDeepToBeReadIsSaidInOneLine() throws Exception {
        refused("'COORDINATION':1,", "'COORDINATION':" + "1".repeat(1_200) + ",", "(line 5, at COORDINATION)");
        refused("'COORDINATION':1,", "'COORDINATION':" + "1".repeat(1_200) + ".5,", "(line 5, at COORDINATION)");
        refused("'structure':[]", "'structure':" + "[".repeat(1_500) + "]".repeat(1_500), "(line 6, at structure)");
        assertThat(run("zone\n", "[".repeat(1_500))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("nested too deep (line 1)");
    }

    @Test
    void whatIsNoJsonSaysItsLineAndTheKeyThere() throws Exception {
        refused("'N_PLUS_1':1,", "'N_PLUS_1':,", "the spec is not JSON (line 5, at N_PLUS_1)");
        refused("'structure':[]", "'structure':[}", "the spec is not JSON (line 6, at structure)");
        refused("'kind':'spec',", "'kind' 'spec',", "the spec is not JSON (line 1, at kind)");
        refused("'zone':{", "'zone':{'role':'dimension',", "the spec says role twice (line 2)");
        assertThat(run("zone\n", "\n\n")).isEqualTo(2);
        assertThat(run("zone\n", SPEC + "{}")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("the spec is empty", "the spec goes on after its end (line 11)");
    }

    @Test
    void aRemarkIsNoMisspeltKey() throws Exception {
        String csv = "zone,tired\n" + "A,yes\n".repeat(12) + "A,no\n".repeat(13);
        assertThat(run(csv, SPEC)).isZero();
        String plain = Files.readString(folder.resolve("out.json"));
        String remarked = SPEC.replace("\"id\":\"T1\"", "\"note\":\"by zone\",\"id\":\"T1\"")
                .replace("\"kind\":\"spec\"", "\"description\":\"of a test\",\"kind\":\"spec\"");
        assertThat(run(csv, remarked)).isZero();
        assertThat(Files.readString(folder.resolve("out.json"))).isEqualTo(plain);
    }

    @Test
    void microdataThatCannotBeReadAreSaidInOneLine() throws Exception {
        assertThat(run("zone,tired\nA,\"yes\"no\n", SPEC)).isEqualTo(2);
        assertThat(run("zone,zone\nA,B\n", SPEC)).isEqualTo(2);
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'z', (byte) 0xE9, '\n'});
        String spec = Files.writeString(folder.resolve("spec.json"), SPEC).toString();
        String out = folder.resolve("out.json").toString();
        assertThat(DoorRelease.run(List.of(latin.toString(), spec, "--out", out), errors()))
                .isEqualTo(2);
        assertThat(DoorRelease.run(List.of(latin + "x", spec, "--out", out), errors()))
                .isEqualTo(2);
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("closed quote", "twice in the header", "not UTF-8", "No such file")
                .hasLineCount(4);
    }

    private void refused(String what, String instead, String why) throws Exception {
        String quoted = what.replace('\'', '"');
        assertThat(SPEC).contains(quoted);
        said.reset();
        int status = run("zone,tired\nA,yes\n", SPEC.replaceFirst(Pattern.quote(quoted), instead.replace('\'', '"')));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(why).hasLineCount(1);
        assertThat(status).isEqualTo(2);
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    private int run(String csv, String spec) throws Exception {
        Path rows = Files.writeString(folder.resolve("rows.csv"), csv);
        Path asked = Files.writeString(folder.resolve("spec.json"), spec);
        return DoorRelease.run(
                List.of(
                        rows.toString(),
                        asked.toString(),
                        "--out",
                        folder.resolve("out.json").toString()),
                errors());
    }

    private PrintStream errors() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }
}
