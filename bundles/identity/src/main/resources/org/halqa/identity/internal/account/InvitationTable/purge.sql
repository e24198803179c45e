delete from invitation where expires <= :now
