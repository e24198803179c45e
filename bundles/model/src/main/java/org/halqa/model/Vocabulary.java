// SPDX-License-Identifier: Apache-2.0
package org.halqa.model;

/** The closed list of vocabularies; their entries are open (A8). The names are those of domain §4. */
public enum Vocabulary {
    /** Families of services (R008, R034). */
    SECTOR,
    /** Profiles of the people in direct contact, relays included (R035, R036). */
    PROFILE,
    /** Kinds of session that exist; what staff care is not has no code here (X01 to X05). */
    SESSION_TYPE,
    /** How a group is composed (R038). */
    MODE,
    /** For whom a session is held (R052). */
    AUDIENCE,
    /** Languages in which a session is held (R005). */
    SESSION_LANGUAGE,
    /** What a session was about (R041, R042). */
    THEME,
    /** Organisational stress factors on Gollac's axes (R026). */
    STRESS_FACTOR,
    /** Resources and coping tools (R023). */
    RESOURCE,
    /** What the 24 days are spent on (R006). */
    ACTIVITY
}
