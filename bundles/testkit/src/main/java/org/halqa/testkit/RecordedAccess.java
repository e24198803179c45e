// SPDX-License-Identifier: Apache-2.0
package org.halqa.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.halqa.identity.AccessRecord;
