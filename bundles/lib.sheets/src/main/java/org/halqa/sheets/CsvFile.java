// SPDX-License-Identifier: Apache-2.0
package org.halqa.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import org.halqa.sheets.UnreadableSheet.Reason;

/** A CSV file in UTF-8. Another encoding is refused: guessing one would turn Arabic into something that looks like text. */
final class CsvFile {

    private CsvFile() {}

    static Sheet read(byte[] content, Rows rows) throws UnreadableSheet {
        String text = text(content);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord record : records) {
                number++;
                rows.add(number, record.getFields());
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new UnreadableSheet(Reason.BROKEN);
        }
        return rows.sheet(false);
    }

    private static String text(byte[] content) throws UnreadableSheet {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableSheet(Reason.KIND);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet(Reason.ENCODING);
        }
    }

    /** The one of the usual separators that the first line has most of. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        candidate -> first.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
    }
}
