// SPDX-License-Identifier: Apache-2.0
package org.halqa.console;

/**
 * A file that a person sent with a form. It was held in memory only; whoever receives it treats its content as hostile.
 *
 * @param fileName what the browser calls it, without folders; words of a person, so never for logs
 * @param mediaType what the browser believes it is, in lower case; not to be trusted
 * @param content at most 4 MB; not copied, so nobody changes it
 */
public record Upload(String fileName, String mediaType, byte[] content) {

    /** The size only: a file does not belong in logs. */
    @Override
    public String toString() {
        return "Upload[" + content.length + " bytes]";
    }
}
