delete from sign_in where opened < :opened or seen < :seen
