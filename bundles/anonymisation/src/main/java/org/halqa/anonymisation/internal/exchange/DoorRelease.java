// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halqa.anonymisation.internal.numbers.Answer;
import org.halqa.anonymisation.internal.numbers.Microdata;
import org.halqa.anonymisation.internal.numbers.Request;
import org.halqa.anonymisation.internal.numbers.Sequence;

/** The command {@code door-release}: protects the releases of a SPEC with the engine of the door. */
public final class DoorRelease {

    private static final String USAGE = "door-release MICRODATA.csv SPEC.json --out RELEASES.json";
    private static final int UNUSABLE = 2;

    private DoorRelease() {}

    /** Runs it; exit status 0 when the file is written, 2 when an input is unusable. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.err));
    }

    static int run(List<String> arguments, PrintStream errors) {
        int out = arguments.indexOf("--out");
        if (arguments.size() != 4 || out < 0 || out == 3) {
            errors.println(USAGE);
            return UNUSABLE;
        }
        List<Path> paths = arguments.stream()
                .filter(each -> !each.equals("--out"))
                .filter(each -> !each.equals(arguments.get(out + 1)))
                .map(Path::of)
                .toList();
        if (paths.size() != 2) {
            errors.println(USAGE);
            return UNUSABLE;
        }
        try {
            String written = protect(Files.readString(paths.get(0)), Files.readString(paths.get(1)));
            Files.writeString(Path.of(arguments.get(out + 1)), written);
            return 0;
        } catch (BadInput e) {
            errors.println("Unusable input: " + e.getMessage());
        } catch (CharacterCodingException e) {
            errors.println("Unusable input: not UTF-8");
        } catch (NoSuchFileException e) {
            errors.println("No such file: " + e.getMessage());
        } catch (IOException e) {
            errors.println("Cannot read or write: " + e.getMessage());
        }
        return UNUSABLE;
    }

    /** The releases of a spec over microdata, as a file. */
    static String protect(String csv, String json) throws BadInput {
        Specification specification = Specification.read(SpecificationTree.read(json));
        Microdata microdata = MicrodataFile.read(csv, specification);
        Sequence sequence = new Sequence(microdata, specification.hierarchies(), specification.policy());
        Map<String, List<Answer>> releases = new LinkedHashMap<>();
        for (Request release : specification.releases()) {
            releases.put(release.id(), sequence.release(release));
        }
        return ReleasesFile.write(specification.instance(), releases);
    }
}
