insert into referral (id, programme, note_key, version, name_fr, name_ar, purpose_fr, purpose_ar, phone, hours_fr, hours_ar, languages, zones, urgent, checked_on)
values (:id, :programme, :noteKey, 1, :nameFr, :nameAr, :purposeFr, :purposeAr, :phone, :hoursFr, :hoursAr, :languages, :zones, :urgent, :checkedOn)
